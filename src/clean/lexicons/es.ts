import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const es: Lexicon = {
  language: 'es',
  source: "Common wording of Spanish-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'publicidad', 'anuncio', 'anuncios', 'contenido patrocinado', 'patrocinado', 'espacio publicitario',
        'contenido de marca', 'publirreportaje', 'anunciante',
      ],
      start: [
        'la nota continúa', 'el artículo continúa', 'la noticia continúa', 'sigue leyendo después',
        'continúa después de la publicidad',
      ],
      within: ['después de la publicidad', 'debajo de la publicidad'],
    },
    related: {
      line: [
        'noticias relacionadas', 'artículos relacionados', 'notas relacionadas', 'contenido relacionado',
        'relacionadas', 'relacionados', 'relacionado', 'te puede interesar', 'te podría interesar', 'puede interesarte',
        'también te puede interesar', 'le puede interesar', 'quizás te interese', 'lea también', 'lee también',
        'lea más', 'ver también', 'vea también', 'más noticias', 'más información', 'otras noticias',
        'últimas noticias', 'lo último', 'lo más reciente', 'noticias recientes', 'entradas recientes',
        'artículos recientes', 'más sobre este tema', 'sobre este tema', 'más en', 'más de', 'destacados', 'destacadas',
        'recomendados', 'recomendado', 'recomendaciones', 'no te pierdas', 'no te lo pierdas', 'siguiente artículo',
        'artículo anterior', 'artículo siguiente', 'siga leyendo', 'sigue leyendo', 'además',
        'además te puede interesar', 'en portada', 'de interés', 'archivado en',
      ],
      start: [
        'más noticias de', 'más de', 'más en', 'noticias relacionadas', 'ver todas las noticias', 'otros artículos de',
        'últimas noticias de',
      ],
    },
    readMore: {
      start: [
        'lea también', 'lee también', 'leer también', 'lea más', 'leer más', 'lee más', 'ver también', 'vea también',
        'te puede interesar', 'le puede interesar', 'también lee', 'mira también', 'más información', 'ver más',
        'te recomendamos', 'sigue leyendo', 'también puedes leer', 'lea además',
      ],
    },
    teaser: {
      end: [
        'leer más', 'seguir leyendo', 'ver más', 'leer noticia', 'leer nota', 'leer nota completa', 'leer el artículo',
        'continuar leyendo', 'más información', 'sigue leyendo', 'leer artículo completo',
      ],
    },
    mostRead: {
      line: [
        'lo más leído', 'más leídas', 'más leídos', 'las más leídas', 'los más leídos', 'lo más visto', 'más vistas',
        'más visto', 'más populares', 'populares', 'lo más popular', 'tendencias', 'lo más comentado',
        'lo más compartido', 'más comentadas', 'temas del día',
      ],
    },
    newsletter: {
      line: [
        'newsletter', 'newsletters', 'boletín', 'boletines', 'boletín de noticias', 'suscríbete a nuestro boletín',
        'suscríbase a nuestro boletín', 'suscríbete a la newsletter', 'correo electrónico', 'tu correo electrónico',
        'su correo electrónico', 'introduce tu email', 'ingresa tu correo', 'recibe nuestro boletín', 'apúntate',
        'inscríbete',
      ],
      start: [
        'suscríbete a', 'suscríbase a', 'suscríbete gratis', 'suscríbete para recibir', 'recibe nuestro', 'apúntate a',
        'regístrate para recibir', 'ingresa tu correo',
      ],
      within: [
        'nuestro boletín', 'nuestra newsletter', 'nuestros boletines', 'en tu correo', 'en tu bandeja de entrada',
        'en su correo', 'boletín de noticias',
      ],
    },
    app: {
      line: [
        'descarga la app', 'descarga nuestra app', 'descargar app', 'descarga la aplicación',
        'descarga nuestra aplicación', 'disponible en google play', 'nuestra app',
      ],
      start: ['descarga la', 'descarga nuestra', 'descargue', 'descárgate', 'activa las notificaciones'],
      within: ['descarga la app', 'nuestra app', 'nuestra aplicación'],
    },
    cookie: {
      line: [
        'cookies', 'política de cookies', 'configurar cookies', 'aceptar', 'aceptar todo', 'aceptar todas',
        'aceptar cookies', 'rechazar', 'rechazar todo', 'aceptar y continuar', 'configuración de cookies',
        'gestionar cookies', 'aviso de cookies', 'preferencias de privacidad', 'configurar', 'consentimiento',
      ],
      start: [
        'este sitio web utiliza cookies', 'este sitio utiliza cookies', 'este sitio usa cookies',
        'esta web utiliza cookies', 'esta página web utiliza cookies', 'utilizamos cookies', 'usamos cookies',
        'nosotros y nuestros', 'si continúa navegando', 'si continúas navegando', 'al continuar navegando',
      ],
      within: [
        'utiliza cookies', 'utilizamos cookies', 'usamos cookies', 'cookies propias', 'uso de cookies',
        'política de cookies', 'política de privacidad y', 'datos personales',
      ],
    },
    comments: {
      line: [
        'comentarios', 'comentario', 'sin comentarios', 'no hay comentarios', 'deja un comentario',
        'dejar un comentario', 'deja tu comentario', 'deje su comentario', 'comentar', 'comenta', 'añadir comentario',
        'agregar comentario', 'publicar comentario', 'escribe un comentario', 'enviar comentario', 'ver comentarios',
        'ver todos los comentarios', 'responder', 'cancelar respuesta', 'cancelar la respuesta', 'denunciar',
        'reportar', 'participa', 'únete a la conversación', 'opina', 'inicia sesión para comentar',
        'comentarios cerrados', 'normas de participación',
      ],
      start: [
        'tu dirección de correo electrónico no', 'su dirección de correo electrónico no', 'los campos obligatorios',
        'debes iniciar sesión', 'debes estar', 'inicia sesión para', 'para comentar', 'sé el primero en',
        'regístrate para comentar', 'inicie sesión para',
      ],
      within: [
        'los campos obligatorios están', 'no será publicada', 'para publicar un comentario',
        'los comentarios están cerrados', 'para poder comentar',
      ],
    },
    share: {
      line: [
        'compartir', 'comparte', 'compártelo', 'compartir en facebook', 'compartir en twitter', 'compartir en whatsapp',
        'compartir por email', 'compartir por correo', 'compartir esta noticia', 'comparte esta noticia',
        'enviar por correo', 'imprimir', 'copiar enlace', 'copiar link', 'enlace copiado', 'seguir', 'síguenos',
        'síganos', 'síguenos en', 'síguenos en facebook', 'síguenos en redes', 'guardar', 'escuchar', 'escuchar nota',
        'tuitear', 'twittear', 'redes sociales', 'me gusta', 'regalar artículo', 'compartir nota',
      ],
      start: [
        'compartir en', 'comparte en', 'síguenos en', 'síganos en', 'sigue a', 'sigue nuestras', 'comparte esta',
        'haz clic para compartir', 'únete a nuestro canal',
      ],
      within: [
        'síguenos en', 'canal de whatsapp', 'se abre en una ventana nueva', 'en facebook y', 'nuestras redes sociales',
      ],
    },
    legal: {
      line: [
        'todos los derechos reservados', 'derechos reservados', 'aviso legal', 'política de privacidad',
        'términos y condiciones', 'términos de uso', 'condiciones de uso', 'privacidad', 'aviso de privacidad',
        'protección de datos',
      ],
      start: [
        'todos los derechos reservados', 'copyright', 'prohibida la reproducción', 'queda prohibida',
        'queda terminantemente prohibida', 'prohibida su reproducción', 'derechos reservados',
      ],
      within: [
        'todos los derechos reservados', 'derechos reservados', 'prohibida la reproducción',
        'prohibida su reproducción', 'reproducción total o parcial', 'sin autorización',
      ],
    },
    byline: {
      line: [
        'por', 'redacción', 'autor', 'escrito por', 'publicado por', 'agencias', 'por redacción', 'la redacción',
        'corresponsal',
      ],
      start: ['por', 'escrito por', 'publicado por', 'texto', 'redactado por', 'una crónica de', 'redacción', 'autor'],
    },
    photo: {
      line: [
        'foto', 'fotos', 'imagen', 'imágenes', 'foto de archivo', 'imagen de archivo', 'imagen ilustrativa',
        'fotografía', 'galería', 'ampliar', 'ver galería', 'vídeo', 'video', 'ver video', 'crédito',
        'imagen referencial', 'foto referencial', 'ver fotos',
      ],
      start: [
        'foto', 'fotos', 'fotografía', 'imagen', 'crédito', 'créditos', 'foto de archivo', 'imagen de archivo', 'vídeo',
        'video', 'cortesía', 'ilustración', 'fuente de la imagen', 'pie de foto',
      ],
      end: ['foto de archivo', 'imagen de archivo', 'imagen ilustrativa', 'archivo', 'foto referencial', 'cortesía'],
      within: ['foto de archivo', 'imagen de archivo', 'imagen ilustrativa', 'crédito de la foto', '(foto'],
    },
    paywall: {
      line: [
        'suscríbete', 'suscríbase', 'suscripción', 'suscripciones', 'hazte socio', 'hazte suscriptor',
        'solo para suscriptores', 'exclusivo para suscriptores', 'contenido exclusivo', 'iniciar sesión',
        'inicia sesión', 'ya soy suscriptor', 'ver planes', 'ya eres suscriptor', 'oferta especial', 'prueba gratis',
      ],
      start: [
        'suscríbete para', 'suscríbase para', 'para seguir leyendo', 'para continuar leyendo',
        'este contenido es exclusivo', 'este artículo es exclusivo', 'contenido exclusivo para', 'ya eres suscriptor',
        'ya tienes una cuenta', 'regístrate gratis', 'hazte suscriptor', 'inicia sesión para seguir',
        'si ya eres suscriptor', 'has alcanzado el límite',
      ],
      within: [
        'exclusivo para suscriptores', 'exclusiva para suscriptores', 'para seguir leyendo', 'para continuar leyendo',
        'acceso ilimitado', 'cancela cuando quieras',
      ],
    },
    menu: {
      line: [
        'inicio', 'portada', 'menú', 'buscar', 'búsqueda', 'iniciar sesión', 'cerrar sesión', 'registrarse',
        'regístrate', 'mi cuenta', 'mi perfil', 'ir al contenido', 'saltar al contenido', 'volver', 'volver arriba',
        'cerrar', 'política', 'economía', 'internacional', 'mundo', 'nacional', 'sociedad', 'cultura', 'deportes',
        'deporte', 'ciencia', 'salud', 'tecnología', 'opinión', 'editorial', 'columnas', 'espectáculos',
        'entretenimiento', 'policiales', 'sucesos', 'educación', 'viajes', 'gente', 'estilo', 'vida', 'tendencias',
        'tiempo', 'clima', 'horóscopo', 'juegos', 'empleo', 'clasificados', 'esquelas', 'videos', 'vídeos', 'fotos',
        'podcast', 'hemeroteca', 'edición impresa', 'siguiente', 'anterior', 'ver todo', 'ver todos', 'más',
        'secciones', 'temas', 'noticias', 'última hora', 'en vivo', 'directo', 'fútbol', 'negocios', 'finanzas', 'cine',
        'música', 'libros', 'televisión', 'motor', 'américa', 'europa', 'españa', 'méxico', 'argentina', 'colombia',
        'seguridad', 'justicia',
      ],
      start: ['estás en', 'usted está aquí', 'ir al', 'volver a', 'saltar al', 'bienvenido'],
    },
    tags: {
      line: ['etiquetas', 'tags', 'temas', 'temas relacionados', 'palabras clave', 'archivado en', 'en esta nota'],
      start: [
        'etiquetas', 'tags', 'temas', 'temas relacionados', 'palabras clave', 'archivado en', 'publicado en',
        'categoría', 'categorías', 'más sobre',
      ],
    },
    biography: {
      line: ['sobre el autor', 'sobre la autora', 'acerca del autor', 'el autor', 'sobre la firma', 'biografía'],
      start: [
        'sobre el autor', 'sobre la autora', 'acerca del autor', 'sobre la firma', 'el autor es', 'la autora es',
        'ver todas las entradas', 'ver más artículos de',
      ],
      within: [
        'es periodista de', 'es periodista y', 'es redactor de', 'es redactora de', 'licenciado en periodismo',
        'licenciada en periodismo', 'ver todas las entradas',
      ],
    },
    updated: {
      line: [
        'publicado', 'publicado el', 'actualizado', 'actualizado el', 'última actualización', 'tiempo de lectura',
        'min de lectura', 'minutos de lectura', 'lectura',
      ],
      start: [
        'publicado', 'publicada', 'actualizado', 'actualizada', 'última actualización', 'modificado',
        'tiempo de lectura', 'lectura de', 'creado el', 'fecha',
      ],
      end: ['de lectura', 'min de lectura', 'minutos de lectura'],
    },
    ago: {
      line: ['ahora mismo', 'ayer', 'hoy', 'hace una hora', 'hace un día', 'hace unos minutos', 'hace un momento'],
    },
    credit: {
      start: [
        'fuente', 'fuentes', 'con información de', '(con información', 'con datos de', 'reporte de', 'editado por',
        'traducido por', 'traducción', 'con reporte de', 'reporte adicional', '(reporte de', 'agencias', 'vía',
      ],
      within: ['reporte adicional de', '; editado por', 'editado en español por'],
    },
    footer: {
      line: [
        'quiénes somos', 'contacto', 'contáctenos', 'contáctanos', 'anúnciate', 'publicidad', 'anúnciese',
        'trabaja con nosotros', 'ayuda', 'preguntas frecuentes', 'mapa del sitio', 'mapa web', 'código ético',
        'accesibilidad', 'rss', 'atención al cliente', 'nosotros', 'directorio', 'mediakit', 'hemeroteca',
        'aviso legal', 'política de privacidad',
      ],
      start: [
        'has encontrado un error', 'reportar un error', 'informar de un error', 'desarrollado por', 'diseñado por',
      ],
    },
    browser: {
      start: [
        'tu navegador no', 'su navegador no', 'habilita javascript', 'active javascript', 'para ver este video',
        'por favor habilite', 'por favor activa',
      ],
      within: ['habilitar javascript', 'bloqueador de anuncios'],
    },
  },
  dates: {
    months: [
      'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre', 'octubre',
      'noviembre', 'diciembre', 'ene', 'feb', 'mar', 'abr', 'jun', 'jul', 'ago', 'sep', 'set', 'oct', 'nov', 'dic',
    ],
    weekdays: [
      'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'lun', 'mié', 'jue', 'vie', 'sáb',
      'dom',
    ],
    ago: [
      'hace', 'hora', 'horas', 'minuto', 'minutos', 'min', 'mins', 'día', 'días', 'semana', 'semanas', 'mes', 'meses',
      'año', 'años', 'ayer', 'segundos', 'una', 'un',
    ],
    joints: [
      'de', 'del', 'a', 'las', 'la', 'el', 'h', 'hs', 'hrs', 'horas', 'am', 'pm', 'publicado', 'actualizado',
      'actualización', 'última', 'cet', 'cest', 'gmt', 'y', 'fecha', 'hora',
    ],
  },
};
