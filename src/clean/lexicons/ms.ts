import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const ms: Lexicon = {
  language: 'ms',
  source: "Common wording of Malay-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: ['iklan', 'advertorial', 'kandungan ditaja', 'ditaja', 'tajaan', 'promosi', 'pengiklanan'],
      start: ['artikel bersambung selepas', 'teruskan membaca selepas', 'sambung baca selepas'],
      within: ['selepas iklan'],
    },
    related: {
      line: [
        'baca juga', 'berita berkaitan', 'artikel berkaitan', 'berkaitan', 'berita lain', 'artikel lain', 'lihat juga',
        'berita terkini', 'terkini', 'artikel terkini', 'berita terbaru', 'berita terdahulu', 'disyorkan',
        'disyorkan untuk anda', 'cadangan', 'cadangan untuk anda', 'pilihan editor', 'pilihan pengarang',
        'berita utama', 'jangan lepaskan', 'artikel seterusnya', 'artikel sebelum', 'berita seterusnya',
        'berita sebelumnya', 'anda mungkin meminati', 'anda mungkin juga meminati', 'anda mungkin suka', 'lagi berita',
        'sorotan', 'lebih banyak berita', 'pos terkini',
      ],
      start: ['lagi berita', 'berita lain', 'artikel lain', 'lihat semua', 'lebih banyak'],
    },
    readMore: {
      start: [
        'baca juga', 'baca lagi', 'baca', 'lihat juga', 'tonton juga', 'berita berkaitan', 'artikel berkaitan',
        'lagi mengenai', 'baca lanjut',
      ],
    },
    teaser: {
      end: ['baca lagi', 'baca lanjut', 'baca selanjutnya', 'selanjutnya', 'teruskan membaca', 'lihat lagi', 'lanjut'],
    },
    mostRead: {
      line: [
        'paling popular', 'popular', 'berita popular', 'artikel popular', 'paling banyak dibaca', 'terpopular',
        'trending', 'tular', 'sohor kini', 'paling dibaca',
      ],
    },
    newsletter: {
      line: [
        'surat berita', 'buletin', 'newsletter', 'langgan surat berita', 'langgan newsletter', 'alamat e-mel',
        'e-mel anda', 'e-mel', 'daftar newsletter', 'langgan buletin',
      ],
      start: [
        'langgan surat berita', 'langgan newsletter', 'langgan buletin', 'dapatkan berita terkini', 'masukkan e-mel',
        'dapatkan berita', 'terima berita terkini',
      ],
      within: ['surat berita kami', 'newsletter kami', 'ke e-mel anda', 'ke peti masuk'],
    },
    app: {
      line: ['muat turun aplikasi', 'muat turun aplikasi kami', 'aplikasi kami', 'muat turun app'],
      start: ['muat turun aplikasi', 'muat turun app', 'pasang aplikasi'],
      within: ['muat turun aplikasi', 'aplikasi kami'],
    },
    cookie: {
      line: [
        'kuki', 'cookies', 'dasar kuki', 'terima', 'terima semua', 'setuju', 'saya setuju', 'tolak', 'tetapan kuki',
      ],
      start: [
        'laman web ini menggunakan', 'laman ini menggunakan', 'kami menggunakan kuki', 'kami menggunakan cookies',
        'dengan meneruskan', 'dengan menggunakan laman',
      ],
      within: ['menggunakan kuki', 'penggunaan kuki', 'menggunakan cookies', 'dasar kuki', 'dasar privasi dan'],
    },
    comments: {
      line: [
        'komen', 'ulasan', 'komentar', 'tinggalkan komen', 'tulis komen', 'tambah komen', 'beri komen', 'hantar komen',
        'tiada komen', 'belum ada komen', 'lihat komen', 'lihat semua komen', 'balas', 'batal balasan', 'komen anda',
        'tinggalkan jawapan', 'tinggalkan balasan',
      ],
      start: [
        'alamat e-mel anda tidak', 'medan diperlukan', 'anda mesti log masuk', 'sila log masuk untuk', 'log masuk untuk memberi', 'log masuk untuk menulis',
        'log masuk untuk komen',
        'jadilah yang pertama', 'komen ditutup', 'pihak kami tidak bertanggungjawab',
      ],
      within: ['medan diperlukan ditanda', 'tidak akan disiarkan', 'untuk memberi komen', 'untuk mengulas'],
    },
    share: {
      line: [
        'kongsi', 'kongsikan', 'kongsi artikel', 'kongsi artikel ini', 'kongsi di facebook', 'kongsi ke', 'cetak',
        'salin pautan', 'pautan disalin', 'ikuti kami', 'ikuti', 'ikuti kami di', 'simpan', 'dengar', 'suka',
        'media sosial', 'hantar', 'sebarkan',
      ],
      start: [
        'kongsi di', 'kongsi ke', 'kongsikan di', 'ikuti kami di', 'sertai saluran', 'sertai kami di', 'ikuti saluran',
        'klik untuk kongsi', 'klik untuk berkongsi', 'sertai channel',
      ],
      within: ['ikuti kami di', 'saluran whatsapp', 'saluran telegram', 'dibuka di tetingkap baharu'],
    },
    legal: {
      line: [
        'hak cipta terpelihara', 'hakcipta terpelihara', 'dasar privasi', 'terma dan syarat', 'terma penggunaan',
        'penafian', 'notis privasi', 'hak cipta',
      ],
      start: [
        'hak cipta terpelihara', 'hakcipta terpelihara', 'hak cipta', 'hakcipta', 'copyright',
        'dilarang mengeluar ulang', 'penafian',
      ],
      within: [
        'hak cipta terpelihara', 'hakcipta terpelihara', 'semua hak terpelihara', 'tanpa kebenaran bertulis',
        'dilarang mengeluar ulang',
      ],
    },
    byline: {
      line: ['oleh', 'penulis', 'wartawan', 'pengarang', 'editor', 'wartawan kami', 'meja berita'],
      start: ['oleh', 'penulis', 'wartawan', 'ditulis oleh', 'laporan', 'pemberita', 'gambar', 'disunting oleh'],
    },
    photo: {
      line: [
        'gambar', 'foto', 'imej', 'gambar hiasan', 'gambar fail', 'foto fail', 'foto hiasan', 'gambar arkib', 'galeri',
        'galeri gambar', 'video', 'tonton video', 'gambar sekadar hiasan',
      ],
      start: [
        'gambar', 'foto', 'imej', 'kredit gambar', 'kredit foto', 'sumber foto', 'gambar fail', 'gambar hiasan',
        'video', 'foto hiasan',
      ],
      end: ['gambar hiasan', 'gambar fail', 'foto hiasan', 'foto fail', 'gambar ihsan', 'sekadar hiasan'],
      within: ['gambar hiasan', 'gambar fail', 'foto hiasan', 'sekadar hiasan', 'gambar sekadar'],
    },
    paywall: {
      line: [
        'langgan', 'langgan sekarang', 'langganan', 'log masuk', 'daftar', 'kandungan premium', 'untuk pelanggan',
        'sokong kami', 'sudah melanggan',
      ],
      start: [
        'untuk terus membaca', 'artikel ini hanya untuk', 'kandungan ini hanya untuk', 'sudah melanggan',
        'sudah mempunyai akaun', 'langgan untuk',
      ],
      within: ['hanya untuk pelanggan', 'untuk terus membaca', 'akses tanpa had'],
    },
    menu: {
      line: [
        'utama', 'laman utama', 'menu', 'cari', 'carian', 'log masuk', 'log keluar', 'daftar', 'akaun saya', 'profil',
        'langkau ke kandungan', 'kembali', 'kembali ke atas', 'tutup', 'berita', 'nasional', 'semasa', 'dunia',
        'luar negara', 'antarabangsa', 'politik', 'ekonomi', 'bisnes', 'perniagaan', 'sukan', 'bola sepak', 'hiburan',
        'gaya hidup', 'kesihatan', 'teknologi', 'sains', 'automotif', 'pelancongan', 'pendidikan', 'pendapat',
        'rencana', 'kolumnis', 'budaya', 'agama', 'islam', 'wilayah', 'jenayah', 'mahkamah', 'video', 'foto', 'podcast',
        'arkib', 'seterusnya', 'sebelumnya', 'lihat semua', 'semua', 'lain-lain', 'lagi', 'kategori', 'topik',
        'keluarga', 'wanita', 'kerjaya', 'hartanah', 'cuaca', 'setempat', 'komuniti', 'kampus', 'global',
      ],
      start: ['anda di sini', 'anda berada di', 'langkau ke', 'kembali ke', 'selamat datang'],
    },
    tags: {
      line: ['tag', 'tags', 'topik', 'kata kunci', 'label', 'kategori'],
      start: ['tag', 'tags', 'topik', 'kata kunci', 'label', 'kategori', 'diterbitkan dalam'],
    },
    biography: {
      line: ['mengenai penulis', 'tentang penulis'],
      start: ['mengenai penulis', 'tentang penulis', 'penulis adalah', 'penulis ialah', 'lihat semua siaran'],
      within: ['penulis ialah', 'penulis adalah', 'mengenai penulis'],
    },
    updated: {
      line: [
        'diterbitkan', 'disiarkan', 'dikemas kini', 'dikemaskini', 'kemas kini terakhir', 'masa membaca',
        'minit bacaan', 'minit baca',
      ],
      start: [
        'diterbitkan', 'disiarkan', 'diterbitkan pada', 'disiarkan pada', 'dikemas kini', 'dikemaskini',
        'kemas kini terakhir', 'tarikh', 'masa bacaan',
      ],
      end: ['minit bacaan', 'minit baca', 'minit membaca'],
    },
    ago: {
      line: ['baru sahaja', 'semalam', 'hari ini', 'sejam lalu', 'sehari lalu', 'satu jam lalu'],
    },
    credit: {
      start: ['sumber', 'sumber:', 'terjemahan', '(sumber', 'laporan oleh'],
    },
    footer: {
      line: [
        'tentang kami', 'mengenai kami', 'hubungi kami', 'hubungi', 'kerjaya', 'iklan', 'pengiklanan',
        'iklan bersama kami', 'bantuan', 'soalan lazim', 'peta laman', 'rss', 'maklum balas', 'langganan',
      ],
      start: ['hak milik', 'direka oleh', 'dibangunkan oleh'],
    },
    browser: {
      start: ['pelayar anda tidak', 'sila aktifkan javascript'],
    },
  },
  dates: {
    months: [
      'januari', 'februari', 'mac', 'april', 'mei', 'jun', 'julai', 'ogos', 'september', 'oktober', 'november',
      'disember', 'jan', 'feb', 'apr', 'jul', 'ogo', 'sep', 'sept', 'okt', 'nov', 'dis',
    ],
    weekdays: ['isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad'],
    ago: ['lalu', 'yang', 'jam', 'minit', 'hari', 'minggu', 'bulan', 'tahun', 'semalam', 'saat', 'sejam', 'sehari'],
    joints: [
      'pukul', 'pagi', 'petang', 'malam', 'tengah', 'hari', 'pada', 'tarikh', 'diterbitkan', 'disiarkan', 'dikemas',
      'kini', 'terakhir', 'myt',
    ],
  },
};
