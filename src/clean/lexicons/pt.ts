import type { Lexicon } from './lexicon.ts';

// biome-ignore format: word lists read better as paragraphs
export const pt: Lexicon = {
  language: 'pt',
  source: "Common wording of Portuguese-language news sites' interface, collected by the authors from general knowledge.",
  kinds: {
    advert: {
      line: [
        'publicidade', 'anúncio', 'anúncios', 'conteúdo patrocinado', 'patrocinado', 'propaganda',
        'conteúdo publicitário', 'publieditorial', 'continua após a publicidade', 'pub',
      ],
      start: ['continua após', 'continua depois', 'o artigo continua', 'a notícia continua'],
      within: ['continua após a publicidade', 'continua depois da publicidade', 'após a publicidade'],
    },
    related: {
      line: [
        'leia também', 'saiba mais', 'veja também', 'veja mais', 'notícias relacionadas', 'artigos relacionados',
        'matérias relacionadas', 'relacionadas', 'relacionados', 'relacionado', 'conteúdo relacionado',
        'posts relacionados', 'últimas notícias', 'mais notícias', 'mais recentes', 'notícias recentes',
        'posts recentes', 'artigos recentes', 'outras notícias', 'você pode gostar', 'você também pode gostar',
        'pode interessar', 'talvez você goste', 'recomendados', 'recomendado', 'recomendadas para você',
        'recomendado para você', 'destaques', 'em destaque', 'não perca', 'próximo artigo', 'artigo anterior',
        'próxima notícia', 'notícia anterior', 'mais lidas agora', 'mais sobre', 'sobre o mesmo tema', 'leia ainda',
        'ver mais', 'ver mais notícias', 'outros artigos', 'próximo post', 'post anterior',
      ],
      start: [
        'mais notícias de', 'mais de', 'mais em', 'mais sobre', 'todas as notícias de', 'últimas notícias de',
        'outras notícias de',
      ],
    },
    readMore: {
      start: [
        'leia também', 'leia mais', 'saiba mais', 'veja também', 'veja mais', 'leia ainda', 'ler também', 'ler mais',
        'assista também', 'ouça também', 'confira também', 'leia a', 'veja ainda', 'relembre',
      ],
    },
    teaser: {
      end: [
        'leia mais', 'saiba mais', 'ver mais', 'ler mais', 'continue lendo', 'continuar lendo', 'leia a notícia',
        'continuar a ler', 'leia a matéria completa', 'ler artigo',
      ],
    },
    mostRead: {
      line: [
        'mais lidas', 'mais lidos', 'as mais lidas', 'os mais lidos', 'mais vistas', 'mais vistos', 'mais populares',
        'populares', 'em alta', 'mais acessadas', 'mais comentadas', 'mais compartilhadas', 'tendências',
      ],
    },
    newsletter: {
      line: [
        'newsletter', 'newsletters', 'boletim', 'assine a newsletter', 'assine nossa newsletter', 'inscreva-se',
        'inscreva-se na newsletter', 'receba nossa newsletter', 'receba nossas notícias', 'seu e-mail', 'seu email',
        'digite seu e-mail', 'endereço de e-mail', 'cadastre-se', 'subscrever newsletter', 'subscreva a newsletter',
      ],
      start: [
        'assine nossa', 'assine a nossa', 'inscreva-se na', 'inscreva-se em', 'receba no seu', 'receba nossa',
        'cadastre-se para receber', 'cadastre seu e-mail', 'subscreva a', 'subscreva as',
      ],
      within: [
        'nossa newsletter', 'nossas newsletters', 'no seu e-mail', 'no seu email', 'na sua caixa de entrada',
        'a nossa newsletter',
      ],
    },
    app: {
      line: [
        'baixe o app', 'baixe nosso app', 'baixe o aplicativo', 'baixe nosso aplicativo', 'descarregue a app',
        'disponível no google play', 'nosso app',
      ],
      start: ['baixe o', 'baixe nosso', 'descarregue a', 'ative as notificações'],
      within: ['baixe o app', 'nosso app', 'nosso aplicativo'],
    },
    cookie: {
      line: [
        'cookies', 'política de cookies', 'aceitar', 'aceitar todos', 'aceitar cookies', 'rejeitar', 'rejeitar todos',
        'configurar cookies', 'gerir cookies', 'definições de cookies', 'configurações de cookies', 'aceito',
        'concordo', 'preferências de cookies', 'aviso de privacidade', 'recusar',
      ],
      start: [
        'este site utiliza cookies', 'este site usa cookies', 'este website utiliza', 'utilizamos cookies',
        'usamos cookies', 'nosso site usa', 'nós e os nossos parceiros', 'nós e nossos parceiros',
        'ao continuar navegando', 'ao continuar a navegar', 'ao navegar', 'ao utilizar este site',
      ],
      within: [
        'utiliza cookies', 'usa cookies', 'utilizamos cookies', 'usamos cookies', 'uso de cookies',
        'utilização de cookies', 'política de cookies', 'dados pessoais', 'política de privacidade e',
      ],
    },
    comments: {
      line: [
        'comentários', 'comentário', 'comentar', 'comente', 'sem comentários', 'nenhum comentário',
        'deixe um comentário', 'deixe seu comentário', 'deixar um comentário', 'deixe uma resposta',
        'enviar comentário', 'publicar comentário', 'adicionar comentário', 'escreva um comentário', 'ver comentários',
        'ver todos os comentários', 'responder', 'cancelar resposta', 'denunciar', 'faça login para comentar',
        'comentários encerrados', 'os comentários estão encerrados', 'participe da conversa',
      ],
      start: [
        'o seu endereço de e-mail não', 'o seu endereço de email não', 'os campos obrigatórios', 'campos obrigatórios',
        'você precisa fazer login', 'você deve estar', 'faça login para', 'inicie sessão para', 'os comentários são',
        'para comentar', 'este espaço é reservado',
      ],
      within: [
        'campos obrigatórios são', 'não será publicado', 'não será divulgado', 'para publicar um comentário',
        'os comentários são de responsabilidade', 'de responsabilidade exclusiva',
      ],
    },
    share: {
      line: [
        'compartilhar', 'compartilhe', 'partilhar', 'compartilhar no facebook', 'compartilhar no twitter',
        'compartilhar no whatsapp', 'compartilhe esta notícia', 'compartilhar por e-mail', 'enviar por e-mail',
        'enviar por email', 'imprimir', 'copiar link', 'copiar', 'link copiado', 'siga-nos', 'siga', 'siga a gente',
        'seguir', 'siga-nos no', 'siga nas redes', 'salvar', 'guardar', 'ouvir', 'ouvir notícia', 'curtir', 'tweetar',
        'redes sociais', 'partilhe', 'oferecer artigo',
      ],
      start: [
        'compartilhe no', 'compartilhar no', 'compartilhe esta', 'partilhar no', 'siga-nos no', 'siga o', 'siga a',
        'siga nosso', 'siga as', 'entre no canal', 'participe do canal', 'clique para compartilhar',
      ],
      within: ['siga-nos no', 'abre em nova janela', 'canal no whatsapp', 'nossas redes sociais', 'canal do whatsapp'],
    },
    legal: {
      line: [
        'todos os direitos reservados', 'direitos reservados', 'política de privacidade', 'termos de uso',
        'termos e condições', 'privacidade', 'aviso legal', 'termos de serviço', 'ficha técnica',
      ],
      start: [
        'todos os direitos reservados', 'copyright', 'é proibida a reprodução', 'proibida a reprodução', 'é proibido',
        'reprodução proibida',
      ],
      within: [
        'todos os direitos reservados', 'direitos reservados', 'proibida a reprodução', 'reprodução total ou parcial',
        'sem autorização',
      ],
    },
    byline: {
      line: [
        'por', 'redação', 'da redação', 'autor', 'escrito por', 'publicado por', 'por redação', 'do correspondente',
        'agência', 'equipe',
      ],
      start: ['por', 'escrito por', 'publicado por', 'texto', 'da redação', 'autor', 'reportagem de'],
    },
    photo: {
      line: [
        'foto', 'fotos', 'imagem', 'imagens', 'foto de arquivo', 'imagem de arquivo', 'imagem ilustrativa', 'galeria',
        'galeria de fotos', 'ampliar', 'vídeo', 'ver vídeo', 'legenda', 'crédito', 'créditos', 'divulgação',
        'foto ilustrativa',
      ],
      start: [
        'foto', 'fotos', 'imagem', 'crédito', 'créditos', 'fotografia', 'vídeo', 'foto de arquivo', 'arquivo',
        'ilustração', 'legenda', 'divulgação',
      ],
      end: ['foto de arquivo', 'imagem ilustrativa', 'divulgação', 'arquivo pessoal', 'reprodução', 'foto ilustrativa'],
      within: ['foto de arquivo', 'imagem ilustrativa', '(foto', 'arquivo pessoal', 'crédito da foto'],
    },
    paywall: {
      line: [
        'assine', 'assine já', 'assinar', 'assinatura', 'assinaturas', 'seja assinante', 'exclusivo para assinantes',
        'somente para assinantes', 'conteúdo exclusivo', 'já é assinante', 'já sou assinante', 'entrar', 'apoie',
        'experimente grátis', 'cancele quando quiser',
      ],
      start: [
        'assine para', 'para continuar lendo', 'para ler a matéria', 'já é assinante', 'já tem uma conta',
        'este conteúdo é exclusivo', 'esta reportagem é exclusiva', 'conteúdo exclusivo para',
        'este artigo é exclusivo', 'você atingiu o limite', 'faça login para continuar', 'cadastre-se gratuitamente',
        'apoie o',
      ],
      within: [
        'exclusivo para assinantes', 'exclusivos para assinantes', 'para continuar lendo', 'acesso ilimitado',
        'cancele quando quiser',
      ],
    },
    menu: {
      line: [
        'início', 'página inicial', 'menu', 'buscar', 'busca', 'pesquisar', 'pesquisa', 'entrar', 'login', 'sair',
        'registrar', 'minha conta', 'meu perfil', 'ir para o conteúdo', 'pular para o conteúdo', 'voltar',
        'voltar ao topo', 'topo', 'fechar', 'política', 'economia', 'mundo', 'internacional', 'nacional', 'brasil',
        'portugal', 'sociedade', 'cultura', 'esporte', 'esportes', 'desporto', 'ciência', 'saúde', 'tecnologia',
        'opinião', 'colunas', 'colunistas', 'entretenimento', 'famosos', 'polícia', 'cidades', 'educação', 'viagem',
        'turismo', 'carros', 'receitas', 'moda', 'estilo', 'clima', 'tempo', 'horóscopo', 'jogos', 'empregos',
        'classificados', 'vídeos', 'fotos', 'podcasts', 'arquivo', 'edição impressa', 'próximo', 'anterior', 'ver tudo',
        'ver todos', 'mais', 'seções', 'editorias', 'temas', 'notícias', 'últimas', 'ao vivo', 'futebol', 'negócios',
        'mercado', 'cinema', 'música', 'livros', 'televisão', 'meio ambiente',
      ],
      start: ['você está aqui', 'está aqui', 'ir para', 'voltar para', 'pular para', 'bem-vindo'],
    },
    tags: {
      line: [
        'tags', 'etiquetas', 'temas', 'assuntos', 'tópicos', 'palavras-chave', 'mais sobre', 'tópicos relacionados',
      ],
      start: [
        'tags', 'etiquetas', 'assuntos', 'tópicos', 'palavras-chave', 'publicado em', 'categoria', 'categorias',
        'arquivado em', 'mais sobre',
      ],
    },
    biography: {
      line: ['sobre o autor', 'sobre a autora', 'o autor', 'biografia'],
      start: [
        'sobre o autor', 'sobre a autora', 'o autor é', 'a autora é', 'ver todos os posts', 'ver todas as publicações',
      ],
      within: [
        'é jornalista e', 'é jornalista formado', 'é jornalista formada', 'é repórter d', 'formado em jornalismo',
        'formada em jornalismo', 'ver todos os posts',
      ],
    },
    updated: {
      line: [
        'publicado', 'publicado em', 'atualizado', 'atualizado em', 'última atualização', 'tempo de leitura',
        'min de leitura', 'minutos de leitura', 'leitura', 'há',
      ],
      start: [
        'publicado', 'publicada', 'atualizado', 'atualizada', 'última atualização', 'modificado', 'tempo de leitura',
        'leitura', 'criado em', 'data',
      ],
      end: ['de leitura', 'min de leitura', 'minutos de leitura'],
    },
    ago: {
      line: ['agora', 'agora mesmo', 'ontem', 'hoje', 'há uma hora', 'há um dia', 'há poucos minutos'],
    },
    credit: {
      start: [
        'fonte', 'fontes', 'com informações', '(com informações', 'com agências', '(reportagem', 'reportagem de',
        'reportagem adicional', 'edição de', 'tradução', 'traduzido por', 'via', 'com agência',
      ],
      within: ['reportagem adicional de', '; edição de'],
    },
    footer: {
      line: [
        'quem somos', 'contato', 'contacto', 'fale conosco', 'anuncie', 'publicidade', 'trabalhe conosco', 'expediente',
        'ajuda', 'faq', 'perguntas frequentes', 'mapa do site', 'ouvidoria', 'acessibilidade', 'rss', 'ficha técnica',
        'estatuto editorial', 'central de atendimento', 'política de privacidade', 'termos de uso',
      ],
      start: ['encontrou um erro', 'reportar erro', 'comunicar erro', 'desenvolvido por'],
    },
    browser: {
      start: [
        'seu navegador não', 'o seu navegador não', 'habilite o javascript', 'ative o javascript', 'por favor, ative',
      ],
      within: ['habilitar o javascript', 'bloqueador de anúncios'],
    },
  },
  dates: {
    months: [
      'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro',
      'dezembro', 'jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez',
    ],
    weekdays: [
      'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo', 'feira', 'seg', 'ter', 'qua', 'qui', 'sex',
      'sáb', 'dom',
    ],
    ago: [
      'há', 'atrás', 'hora', 'horas', 'minuto', 'minutos', 'min', 'dia', 'dias', 'semana', 'semanas', 'mês', 'meses',
      'ano', 'anos', 'ontem', 'segundos', 'uma', 'um',
    ],
    joints: [
      'de', 'às', 'as', 'à', 'h', 'do', 'em', 'publicado', 'atualizado', 'atualização', 'última', 'por', 'e', 'data',
    ],
  },
};
