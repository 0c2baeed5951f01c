import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const tr: Lexicon = {
  language: 'tr',
  source: "Common wording of Turkish-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'reklam', 'reklamlar', 'ilan', 'sponsorlu', 'sponsorlu içerik', 'advertorial', 'reklamdır', 'haberin devamı',
        'bu bir ilandır',
      ],
      start: ['haberin devamı aşağıda', 'reklamdan sonra', 'haberin devamı reklamdan'],
      within: ['reklamın ardından', 'reklamdan sonra devam'],
    },
    related: {
      line: [
        'ilgili haberler', 'ilgili haber', 'ilgili içerikler', 'benzer haberler', 'benzer içerikler', 'diğer haberler',
        'son haberler', 'son dakika', 'son dakika haberleri', 'en son haberler', 'güncel haberler', 'önerilen haberler',
        'önerilenler', 'sizin için önerilenler', 'ilginizi çekebilir', 'bunlar da ilginizi çekebilir',
        'bunlara da bakın', 'bunu da oku', 'bunları da okuyun', 'ayrıca okuyun', 'ayrıca bakınız', 'daha fazla',
        'daha fazla haber', 'daha fazlası', 'sonraki haber', 'önceki haber', 'sıradaki haber', 'öne çıkanlar',
        'manşetler', 'günün haberleri', 'editörün seçtikleri', 'kaçırmayın', 'haber önerileri',
        'yazarın diğer yazıları',
      ],
      start: ['daha fazla', 'yazarın diğer', 'tüm haberler', 'ilgili haberler', 'sıradaki haber'],
    },
    readMore: {
      start: [
        'ayrıca okuyun', 'bunu da oku', 'bunu da okuyun', 'ilgili haber', 'haberin devamı', 'daha fazla',
        'daha fazla oku', 'devamını oku', 'ayrıca bakınız', 'detaylar için', 'tıklayın', 'okumak için',
        'ilginizi çekebilir',
      ],
    },
    teaser: {
      end: [
        'devamını oku', 'devamı için tıklayın', 'haberin devamı', 'devamı', 'daha fazla', 'daha fazla oku',
        'daha fazla göster', 'haberi oku', 'detaylar',
      ],
    },
    mostRead: {
      line: [
        'en çok okunanlar', 'en çok okunan haberler', 'çok okunanlar', 'en çok okunan', 'popüler', 'popüler haberler',
        'en popüler', 'en çok konuşulanlar', 'en çok yorumlananlar', 'gündemdekiler', 'trendler', 'trend haberler',
        'en çok izlenenler',
      ],
    },
    newsletter: {
      line: [
        'bülten', 'e-bülten', 'haber bülteni', 'bültene abone ol', 'bültenimize abone olun', 'e-posta adresiniz',
        'e-posta', 'e-posta adresi', 'e-bültene kayıt ol', 'abone ol',
      ],
      start: [
        'bültenimize abone', 'e-bültenimize', 'haber bültenimize', 'günlük bültenimize', 'e-posta adresinizi',
        'en son haberleri almak',
      ],
      within: ['bültenimize', 'e-bültenimize', 'e-posta adresinize'],
    },
    app: {
      line: ['uygulamayı indir', 'uygulamamızı indirin', 'mobil uygulama', 'mobil uygulamamız', 'uygulamayı indirin'],
      start: ['uygulamamızı indirin', 'uygulamayı indirin', 'mobil uygulamamızı', 'bildirimleri aç'],
      within: ['uygulamayı indir', 'uygulamamızı indir', 'mobil uygulamamız'],
    },
    cookie: {
      line: [
        'çerezler', 'çerez politikası', 'kabul et', 'tümünü kabul et', 'reddet', 'tümünü reddet', 'kabul ediyorum',
        'çerez ayarları', 'çerez tercihleri', 'tamam', 'anladım', 'kvkk', 'kişisel verilerin korunması',
      ],
      start: [
        'bu site çerez', 'bu web sitesi çerez', 'bu internet sitesinde', 'sitemizde çerez', 'çerezler',
        'sitemizi kullanarak', 'bu siteyi kullanarak', 'kişisel verileriniz',
      ],
      within: [
        'çerez kullan', 'çerezleri kullan', 'çerezler kullan', 'çerez politikası', 'çerezler hakkında',
        'kişisel verileriniz', 'kişisel verilerin korunması',
      ],
    },
    comments: {
      line: [
        'yorumlar', 'yorum', 'yorum yap', 'yorum yaz', 'yorumunuz', 'yorum gönder', 'yorum ekle', 'bir yorum yazın',
        'bir cevap yazın', 'bir yanıt yazın', 'cevap yazın', 'yanıtla', 'cevapla', 'cevabı iptal et', 'yorumları gör',
        'yorumları göster', 'tüm yorumlar', 'henüz yorum yok', 'henüz yorum yapılmamış', 'yorumu gönder', 'şikayet et',
        'ilk yorumu sen yap', 'yorum yok',
      ],
      start: [
        'e-posta adresiniz yayınlanmayacak', 'e-posta hesabınız yayımlanmayacak', 'gerekli alanlar',
        'yorum yapabilmek için', 'yorum yapmak için', 'yorum yazmak için', 'henüz yorum', 'ilk yorumu',
        'bu habere henüz', 'küfür, hakaret', 'yorumlarınızı', 'ilk yorum yapan',
      ],
      within: [
        'gerekli alanlar', 'yayınlanmayacak', 'yorum yapabilmek için', 'yorum yapmak için giriş', 'onaylanmamaktadır',
      ],
    },
    share: {
      line: [
        'paylaş', 'paylaşın', 'haberi paylaş', "facebook'ta paylaş", "twitter'da paylaş", "whatsapp'ta paylaş",
        'tweetle', 'e-posta ile gönder', 'yazdır', 'bağlantıyı kopyala', 'linki kopyala', 'kopyalandı', 'takip et',
        'takip edin', 'bizi takip edin', 'bizi takip et', 'sosyal medya', 'kaydet', 'dinle', 'beğen', 'abone ol',
        'favorilere ekle', 'google news', 'gönder',
      ],
      start: [
        "facebook'ta paylaş", "twitter'da paylaş", 'bizi takip', 'haberi paylaş', 'sosyal medyada',
        'paylaşmak için tıklayın', 'whatsapp kanalımıza', 'telegram kanalımıza',
      ],
      within: [
        'bizi takip edin', 'yeni pencerede açılır', 'whatsapp kanalımız', 'sosyal medya hesaplarımız', "google news'te",
      ],
    },
    legal: {
      line: [
        'tüm hakları saklıdır', 'gizlilik politikası', 'kullanım koşulları', 'kullanım şartları', 'gizlilik',
        'yasal uyarı', 'aydınlatma metni', 'kvkk aydınlatma metni', 'telif hakkı', 'künye',
      ],
      start: [
        'tüm hakları saklıdır', 'her hakkı saklıdır', 'copyright', 'yasal uyarı', 'bu sitede yer alan',
        'sitemizde yayınlanan', 'burada yer alan yatırım', 'izinsiz', 'kaynak gösterilmeden',
      ],
      within: [
        'tüm hakları saklıdır', 'her hakkı saklıdır', 'izinsiz kullanılamaz', 'kaynak gösterilmeden', 'izinsiz alıntı',
        'yatırım danışmanlığı kapsamında',
      ],
    },
    byline: {
      line: ['haber merkezi', 'editör', 'yazar', 'muhabir', 'haber', 'dış haberler', 'haber servisi', 'yazan'],
      start: ['haber', 'yazan', 'yazar', 'editör', 'muhabir', 'hazırlayan', 'röportaj', 'kaleme alan'],
    },
    photo: {
      line: [
        'fotoğraf', 'fotoğraflar', 'görsel', 'foto', 'arşiv', 'arşiv fotoğrafı', 'temsili', 'temsili fotoğraf',
        'foto galeri', 'galeri', 'video', 'videoyu izle', 'video izle', 'fotoğraf galerisi', 'resim',
      ],
      start: ['fotoğraf', 'foto', 'görsel', 'kaynak', 'fotoğraflar', 'arşiv fotoğraf', 'video', 'görüntü'],
      end: ['arşiv fotoğrafı', 'temsili fotoğraf', 'temsili görsel', 'arşiv', 'temsili'],
      within: ['arşiv fotoğrafı', 'temsili fotoğraf', '(fotoğraf', '(foto'],
    },
    paywall: {
      line: [
        'abone ol', 'abonelik', 'abone olun', 'sadece aboneler', 'üye ol', 'giriş yap', 'destek ol', 'bize destek olun',
        'zaten üye misiniz', 'zaten abone misiniz',
      ],
      start: [
        'bu içerik abonelere', 'bu haber abonelere', 'devamını okumak için', 'okumaya devam etmek için',
        'abone olmak için', 'zaten abone', 'abone olarak', 'sınırsız erişim',
      ],
      within: ['abonelere özel', 'abonelere özeldir', 'okumaya devam etmek için', 'sınırsız erişim'],
    },
    menu: {
      line: [
        'ana sayfa', 'anasayfa', 'menü', 'ara', 'arama', 'giriş', 'giriş yap', 'üye ol', 'kayıt ol', 'çıkış',
        'çıkış yap', 'hesabım', 'profil', 'içeriğe geç', 'geri', 'geri dön', 'başa dön', 'yukarı çık', 'kapat',
        'gündem', 'siyaset', 'ekonomi', 'dünya', 'spor', 'kültür', 'kültür sanat', 'kültür-sanat', 'sanat', 'sağlık',
        'bilim', 'teknoloji', 'eğitim', 'yaşam', 'magazin', 'otomobil', 'seyahat', 'hava durumu', 'astroloji',
        'burçlar', 'oyunlar', 'iş ilanları', 'seri ilanlar', 'video', 'videolar', 'foto', 'foto galeri', 'podcast',
        'arşiv', 'e-gazete', 'sonraki', 'önceki', 'tümü', 'tümünü gör', 'hepsini gör', 'daha fazla', 'kategoriler',
        'konular', 'haberler', 'canlı', 'canlı yayın', 'futbol', 'finans', 'borsa', 'döviz', 'altın', 'sinema', 'müzik',
        'kitap', 'yazarlar', 'köşe yazarları', 'resmi ilanlar', 'yerel haberler', 'namaz vakitleri', 'üçüncü sayfa',
        'türkiye',
      ],
      start: ['buradasınız', 'içeriğe', 'ana sayfaya dön', 'hoş geldiniz'],
    },
    tags: {
      line: ['etiketler', 'etiket', 'konular', 'anahtar kelimeler', 'kategori', 'kategoriler'],
      start: ['etiketler', 'etiket', 'konular', 'anahtar kelimeler', 'kategori', 'kategoriler', 'ilgili konular'],
    },
    biography: {
      line: ['yazar hakkında', 'yazarın biyografisi'],
      start: ['yazar hakkında', 'yazarın tüm yazıları', 'tüm yazıları', 'yazarın diğer yazıları'],
      within: ['yazarın tüm yazıları', 'yazar hakkında'],
    },
    updated: {
      line: [
        'yayınlanma', 'güncelleme', 'güncellendi', 'son güncelleme', 'yayınlandı', 'giriş tarihi', 'güncelleme tarihi',
        'okuma süresi', 'dakika okuma', 'dk okuma', 'yayın tarihi', 'oluşturulma tarihi', 'eklenme tarihi',
        'yayınlanma tarihi',
      ],
      start: [
        'yayınlanma', 'yayınlandı', 'yayın tarihi', 'güncelleme', 'güncellendi', 'son güncelleme', 'giriş tarihi',
        'giriş', 'oluşturulma', 'eklenme', 'okuma süresi', 'tarih',
      ],
      end: ['dk okuma', 'dakika okuma', 'dakikada okunur'],
    },
    ago: {
      line: ['az önce', 'dün', 'bugün', 'şimdi', 'bir saat önce', 'bir gün önce'],
    },
    credit: {
      start: ['kaynak', 'kaynaklar', 'kaynak:', 'çeviri', 'çeviren', '(aa', '(dha', '(iha', 'haber kaynağı'],
      within: ['haberin kaynağı'],
    },
    footer: {
      line: [
        'hakkımızda', 'iletişim', 'künye', 'reklam', 'reklam ver', 'kariyer', 'yardım', 'sık sorulan sorular',
        'site haritası', 'rss', 'bize ulaşın', 'gizlilik politikası', 'çerez politikası', 'kullanım koşulları',
        'abonelik', 'sitene ekle', 'yayın ilkeleri',
      ],
      start: ['hata bildir', 'yazım hatası', 'haberdeki hatayı', 'yazılım'],
    },
    browser: {
      start: ['tarayıcınız', 'lütfen javascript', "javascript'i", 'reklam engelleyici'],
      within: ['reklam engelleyici', "javascript'i etkinleştir"],
    },
  },
  dates: {
    months: [
      'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık',
      'oca', 'şub', 'nis', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara',
    ],
    weekdays: [
      'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar', 'pzt', 'sal', 'çar', 'per', 'cum',
      'cmt', 'paz',
    ],
    ago: ['önce', 'saat', 'dakika', 'dk', 'gün', 'hafta', 'ay', 'yıl', 'dün', 'bugün', 'saniye', 'bir'],
    joints: [
      'saat', 'tarihi', 'yayınlanma', 'güncelleme', 'güncellendi', 'son', 'yayınlandı', 'giriş', 'tarih', 'oluşturulma',
      'eklenme', 'yayın', 'tsi',
    ],
  },
};
