import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const id: Lexicon = {
  language: 'id',
  source: "Common wording of Indonesian-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'iklan', 'advertisement', 'advertorial', 'konten bersponsor', 'bersponsor', 'pariwara', 'sponsor', 'promosi',
        'lanjutkan dengan konten', 'scroll to continue',
      ],
      start: [
        'gulir untuk melanjutkan', 'scroll untuk melanjutkan', 'artikel berlanjut setelah', 'lanjut membaca setelah',
        'baca berita tanpa iklan',
      ],
      within: ['gulir untuk melanjutkan', 'baca berita tanpa iklan', 'gulir untuk lanjut membaca', 'setelah iklan'],
    },
    related: {
      line: [
        'baca juga', 'berita terkait', 'artikel terkait', 'terkait', 'konten terkait', 'berita lainnya',
        'artikel lainnya', 'lihat juga', 'lihat selengkapnya', 'simak juga', 'berita terbaru', 'artikel terbaru',
        'terbaru', 'terkini', 'berita terkini', 'pos terbaru', 'pos-pos terbaru', 'rekomendasi',
        'rekomendasi untuk anda', 'rekomendasi untuk kamu', 'pilihan editor', 'pilihan redaksi', 'berita utama',
        'berita pilihan', 'jangan lewatkan', 'selanjutnya', 'sebelumnya', 'artikel selanjutnya', 'artikel sebelumnya',
        'berita sebelumnya', 'berita selanjutnya', 'mungkin anda suka', 'anda mungkin suka', 'mungkin kamu suka',
        'baca lainnya', 'sorotan', 'headline', 'indeks berita', 'video pilihan', 'video terkait',
      ],
      start: ['berita lainnya', 'artikel lainnya', 'lihat semua', 'berita terkait', 'baca artikel lainnya'],
    },
    readMore: {
      start: [
        'baca juga', 'baca', 'lihat juga', 'simak juga', 'baca selengkapnya', 'tonton juga', 'simak', 'pilihan editor',
        'selengkapnya', 'saksikan juga', 'simak video', 'lihat juga video',
      ],
    },
    teaser: {
      end: [
        'baca selengkapnya', 'selengkapnya', 'baca lebih lanjut', 'lihat selengkapnya', 'baca lagi',
        'lanjutkan membaca', 'lihat lainnya',
      ],
    },
    mostRead: {
      line: [
        'terpopuler', 'berita populer', 'populer', 'paling populer', 'paling banyak dibaca', 'paling sering dibaca',
        'artikel populer', 'trending', 'sedang tren', 'berita terpopuler', 'tren', 'topik populer',
        'terpopuler hari ini', 'tag populer',
      ],
    },
    newsletter: {
      line: [
        'newsletter', 'buletin', 'langganan newsletter', 'berlangganan newsletter', 'alamat email', 'email anda',
        'daftar newsletter', 'masukkan email anda', 'alamat surel',
      ],
      start: [
        'berlangganan newsletter', 'daftar untuk menerima', 'dapatkan berita terbaru', 'dapatkan update',
        'dapatkan informasi', 'masukkan email', 'dapatkan newsletter',
      ],
      within: ['newsletter kami', 'ke email anda', 'buletin kami', 'langsung ke email'],
    },
    app: {
      line: [
        'unduh aplikasi', 'download aplikasi', 'unduh aplikasi kami', 'aplikasi kami', 'baca di aplikasi',
        'buka di aplikasi',
      ],
      start: ['unduh aplikasi', 'download aplikasi', 'instal aplikasi', 'unduh sekarang'],
      within: ['unduh aplikasi', 'aplikasi kami', 'aplikasi mobile'],
    },
    cookie: {
      line: [
        'cookie', 'cookies', 'kebijakan cookie', 'terima', 'terima semua', 'setuju', 'tolak', 'saya setuju',
        'pengaturan cookie',
      ],
      start: [
        'situs ini menggunakan cookie', 'situs web ini menggunakan', 'website ini menggunakan',
        'kami menggunakan cookie', 'dengan melanjutkan', 'dengan menggunakan situs',
      ],
      within: ['menggunakan cookie', 'penggunaan cookie', 'kebijakan cookie', 'kebijakan privasi dan'],
    },
    comments: {
      line: [
        'komentar', 'komentari', 'beri komentar', 'berikan komentar', 'tulis komentar', 'tambahkan komentar',
        'tinggalkan komentar', 'tinggalkan balasan', 'kirim komentar', 'lihat komentar', 'lihat semua komentar',
        'belum ada komentar', 'tidak ada komentar', 'balas', 'batalkan balasan', 'tampilkan komentar',
        'komentar terbaru', 'login untuk komentar', 'jadilah yang pertama',
      ],
      start: [
        'alamat email anda tidak', 'ruas yang wajib', 'anda harus masuk', 'silakan login untuk', 'silakan masuk untuk',
        'jadilah yang pertama', 'komentar ditutup', 'segala komentar', 'kolom komentar tersedia',
      ],
      within: [
        'ruas yang wajib ditandai', 'tidak akan dipublikasikan', 'untuk berkomentar',
        'menjadi tanggung jawab komentator',
      ],
    },
    share: {
      line: [
        'bagikan', 'bagikan artikel', 'bagikan artikel ini', 'bagikan berita', 'bagikan ke', 'bagikan di facebook',
        'bagikan ke facebook', 'kirim', 'cetak', 'salin tautan', 'salin link', 'tautan disalin', 'ikuti kami', 'ikuti',
        'ikuti kami di', 'ikuti kami di google news', 'simpan', 'dengarkan', 'suka', 'media sosial', 'tweet',
        'sebarkan',
      ],
      start: [
        'bagikan ke', 'bagikan di', 'ikuti kami di', 'ikuti berita', 'ikuti saluran', 'ikuti kanal', 'gabung ke',
        'follow us', 'cek berita dan artikel', 'klik untuk berbagi', 'ikuti whatsapp', 'temukan kami di',
      ],
      within: [
        'ikuti kami di', 'saluran whatsapp', 'whatsapp channel', 'di google news', 'membuka di jendela yang baru',
      ],
    },
    legal: {
      line: [
        'hak cipta dilindungi', 'hak cipta', 'kebijakan privasi', 'syarat dan ketentuan', 'ketentuan penggunaan',
        'pedoman media siber', 'penafian', 'disclaimer', 'kode etik', 'privasi',
      ],
      start: [
        'hak cipta dilindungi', 'hak cipta', 'copyright', 'dilarang keras mengambil', 'dilarang mengutip',
        'segala bentuk',
      ],
      within: [
        'hak cipta dilindungi', 'dilindungi undang-undang', 'all rights reserved', 'dilarang keras',
        'tanpa izin tertulis',
      ],
    },
    byline: {
      line: [
        'oleh', 'penulis', 'reporter', 'redaksi', 'editor', 'tim redaksi', 'wartawan', 'pewarta', 'kontributor', 'tim',
      ],
      start: [
        'oleh', 'penulis', 'reporter', 'editor', 'pewarta', 'kontributor', 'laporan', 'ditulis oleh', 'wartawan',
        'sumber',
      ],
    },
    photo: {
      line: [
        'foto', 'gambar', 'ilustrasi', 'foto ilustrasi', 'galeri', 'galeri foto', 'video', 'perbesar', 'lihat foto',
        'foto arsip', 'dok', 'dokumentasi', 'foto-foto', 'infografis', 'infografik',
      ],
      start: [
        'foto', 'gambar', 'ilustrasi', 'sumber foto', 'kredit foto', 'dok', 'dokumentasi', 'keterangan foto', 'video',
        'infografis', 'foto ilustrasi', 'sumber gambar',
      ],
      end: ['foto ilustrasi', 'ilustrasi', 'istimewa', 'dok. pribadi', 'dok. istimewa', 'shutterstock'],
      within: ['(foto', 'foto ilustrasi', '(ilustrasi', 'sumber foto'],
    },
    paywall: {
      line: [
        'langganan', 'berlangganan', 'langganan sekarang', 'masuk', 'daftar', 'khusus pelanggan', 'konten premium',
        'sudah berlangganan', 'dukung kami',
      ],
      start: [
        'untuk melanjutkan membaca', 'artikel ini khusus', 'konten ini khusus', 'sudah berlangganan',
        'sudah punya akun', 'belum punya akun', 'berlangganan untuk', 'akses penuh',
      ],
      within: ['khusus pelanggan', 'untuk melanjutkan membaca', 'akses tanpa batas'],
    },
    menu: {
      line: [
        'beranda', 'menu', 'cari', 'pencarian', 'masuk', 'keluar', 'daftar', 'login', 'akun saya', 'profil',
        'lewati ke konten', 'langsung ke konten', 'kembali', 'kembali ke atas', 'tutup', 'berita', 'nasional',
        'internasional', 'dunia', 'global', 'politik', 'hukum', 'ekonomi', 'bisnis', 'keuangan', 'olahraga',
        'sepak bola', 'bola', 'hiburan', 'gaya hidup', 'kesehatan', 'teknologi', 'tekno', 'sains', 'otomotif', 'wisata',
        'travel', 'pendidikan', 'edukasi', 'opini', 'kolom', 'budaya', 'seni', 'regional', 'daerah', 'metro',
        'properti', 'kuliner', 'fashion', 'selebriti', 'musik', 'film', 'video', 'foto', 'podcast', 'indeks', 'cuaca',
        'zodiak', 'lowongan', 'berikutnya', 'sebelumnya', 'lihat semua', 'semua', 'lainnya', 'kategori', 'topik', 'tag',
        'arsip', 'peristiwa', 'kriminal', 'infografis', 'cek fakta', 'lifestyle', 'entertainment', 'viral', 'market',
        'pemilu', 'jakarta',
      ],
      start: ['anda di sini', 'anda berada di', 'lewati ke', 'langsung ke', 'kembali ke', 'selamat datang'],
    },
    tags: {
      line: ['tag', 'tags', 'topik', 'topik terkait', 'kata kunci', 'label', 'kategori'],
      start: [
        'tag', 'tags', 'topik', 'topik terkait', 'kata kunci', 'label', 'kategori', 'ditulis dalam', 'diposting di',
      ],
    },
    biography: {
      line: ['tentang penulis', 'profil penulis'],
      start: ['tentang penulis', 'penulis adalah', 'lihat semua pos', 'penulis merupakan'],
      within: ['penulis adalah', 'tentang penulis', 'lihat semua pos'],
    },
    updated: {
      line: [
        'diterbitkan', 'dipublikasikan', 'diperbarui', 'terakhir diperbarui', 'waktu baca', 'menit baca', 'dibaca',
        'terbit',
      ],
      start: [
        'diterbitkan', 'dipublikasikan', 'diperbarui', 'terakhir diperbarui', 'terbit', 'tanggal', 'diunggah',
        'waktu baca', 'dibuat', 'rilis', 'diposting',
      ],
      end: ['menit baca', 'menit membaca', 'menit waktu baca'],
    },
    ago: {
      line: ['baru saja', 'kemarin', 'hari ini', 'satu jam lalu', 'sejam lalu', 'sehari lalu'],
    },
    credit: {
      start: ['sumber', 'sumber:', 'penerjemah', 'diterjemahkan oleh', 'penyunting', '(sumber', 'pewarta'],
      within: ['pewarta:', 'penerjemah:'],
    },
    footer: {
      line: [
        'tentang kami', 'kontak', 'hubungi kami', 'redaksi', 'karir', 'karier', 'info iklan', 'pasang iklan', 'pedoman',
        'peta situs', 'bantuan', 'faq', 'kotak pos', 'rss', 'disclaimer', 'jaringan media', 'media partner',
        'kerja sama',
      ],
      start: ['jaringan media', 'bagian dari', 'member of', 'ada kesalahan'],
    },
    browser: {
      start: ['browser anda tidak', 'aktifkan javascript', 'silakan aktifkan'],
    },
  },
  dates: {
    months: [
      'januari', 'februari', 'pebruari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober',
      'november', 'nopember', 'desember', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'agu', 'ags', 'agt', 'sep', 'sept',
      'okt', 'nov', 'des',
    ],
    weekdays: [
      'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'jum', 'at', 'sabtu', 'minggu', 'sen', 'sel', 'rab', 'kam', 'sab',
      'min',
    ],
    ago: ['lalu', 'yang', 'jam', 'menit', 'hari', 'minggu', 'bulan', 'tahun', 'kemarin', 'detik', 'satu'],
    joints: [
      'pukul', 'pkl', 'wib', 'wita', 'wit', 'tanggal', 'pada', 'diterbitkan', 'diperbarui', 'terakhir',
      'dipublikasikan', 'terbit',
    ],
  },
};
