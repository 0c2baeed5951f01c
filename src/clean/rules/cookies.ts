import type { Rule } from '../rule.ts';
import { has, maskOf } from './places.ts';

const isLabel = has('line', 'cookie');
const opensAsNotice = has('start', 'cookie');
const holdsNotice = has('within', 'cookie');

/** What a notice that opens so must also speak of. */
const subject =
  /cookie|gdpr|consent|privacy|personal data|partners|terms|datenschutz|einwilligung|externe|consentement|çerez|kuki|кук|персональн|クッキー|쿠키|الارتباط|کوکی|कुकी/iu;

/** Prose about cookies quotes or names a speaker. */
const quoted = /["“”«»„]|\b(?:said|says|told|added|ruled|wrote)\b/u;

/**
 * How the sentences of the consent dialog open that many WordPress sites show, in eight languages. Here and not in the
 * lexicons: those are features of the labellers, whose weights would be others.
 */
const consentDialog =
  /^(?:(?:the )?technical storage or access|die technische speicherung oder der zugang|(?:le stockage ou l['’]accès|l['’]accès ou le stockage) technique|el almacenamiento o acceso técnico|l['’]archiviazione tecnica o l['’]accesso|de technische opslag of toegang|o armazenamento (?:técnico )?ou acesso|(?:techniczne )?przechowywanie lub dostęp|(?:to provide the best experiences, )?we use technologies like cookies|(?:um (?:dir|ihnen) ein optimales erlebnis zu bieten, )?(?:wir verwenden|verwenden wir) technologien wie cookies|(?:pour offrir les meilleures expériences, )?nous utilisons des technologies telles que les cookies|(?:para ofrecer las mejores experiencias, )?utilizamos tecnologías como las cookies|(?:per fornire le migliori esperienze, )?utilizziamo tecnologie come i cookie|(?:om de beste ervaringen te bieden, )?(?:wij gebruiken|gebruiken wij) technologieën zoals cookies|(?:para fornecer as melhores experiências, )?usamos tecnologias como cookies)(?!\p{L})/iu;

export const cookies: readonly Rule[] = [
  {
    id: 'cookie-label',
    kind: 'cookie',
    says: 'A line that is a button or heading of a cookie notice.',
    decides: true,
    needs: maskOf('cookie'),
    matches: ({ text }, around) => text.length <= 60 && isLabel(around),
  },
  {
    id: 'cookie-notice',
    kind: 'cookie',
    says: 'A notice that the site uses cookies or processes data: it opens as one and quotes nobody.',
    decides: true,
    needs: maskOf('cookie'),
    matches: ({ text }, around) =>
      text.length <= 900 && opensAsNotice(around) && subject.test(text) && !quoted.test(text),
  },
  {
    id: 'consent-dialog',
    kind: 'cookie',
    says: 'A sentence that opens like those of the consent dialog of many sites, and quotes nobody.',
    decides: true,
    matches: ({ text }) => text.length <= 900 && consentDialog.test(text) && !quoted.test(text),
  },
  {
    id: 'cookie-text',
    kind: 'cookie',
    says: 'Text with the wording of a cookie notice.',
    decides: false,
    needs: maskOf('cookie'),
    matches: ({ text }, around) => text.length <= 900 && holdsNotice(around),
  },
];
