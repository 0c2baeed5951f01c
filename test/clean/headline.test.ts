import { describe, expect, test } from 'vitest';
import { findHeadline } from '../../src/clean/headline.ts';
import type { LabelledBlock, Role } from '../../src/model.ts';
import { parseText } from '../../src/read/text.ts';
import { dumpFacts } from '../dump-facts.ts';

/** Each page: the outlet, a line of its menu, the headline with the role the score gave it, and the story. */
const pages: readonly (readonly [
  language: string,
  head: readonly string[],
  headlineRole: Role,
  story: readonly string[],
])[] = [
  [
    'Arabic, whose letters have no case before the point',
    ['صحيفة الميناء القديم', 'سياسة', 'صيادو الميناء القديم يبيعون السمك بالشعر'],
    'body',
    [
      'قرر صيادو الميناء القديم أن يبيعوا السمك يوم الخميس من كل أسبوع لمن يحفظ بيتا من الشعر، وفق ما أعلنت جمعيتهم أمس.',
      'وقال صياد إن البيت الطويل بسمكتين، والقصير بسمكة واحدة.',
    ],
  ],
  [
    'Korean, whose words are short',
    ['달빛신문', '정치', '새벽골 우체통, 편지 대신 씨앗을 받는다'],
    'body',
    [
      '(새벽골=연합뉴스) 산골 마을 새벽골의 마지막 우체통이 다음 달부터 편지 대신 씨앗을 받는다.',
      '모인 씨앗은 4월 첫째 장날에 이름표 없이 나누어 준다.',
    ],
  ],
  [
    'Malay, with a first paragraph that ends in a number',
    ['Berita Kuala Senja', 'Sukan', 'Tukang jam Kuala Senja baiki jam kampung secara percuma'],
    'other',
    [
      'KUALA SENJA, 3 Jun (Bernama) -- Seorang tukang jam di Kuala Senja membaiki setiap jam di kampungnya secara percuma sempena ulang tahunnya yang ke-70.',
      'Setakat ini 112 buah jam sudah berdetik semula, dan hanya sebuah yang enggan berjalan.',
    ],
  ],
  [
    'Turkish in capitals',
    ['Çınarlı Postası', 'Spor', 'ÇINARLI İSTASYONUNDA SAAT BİR SAAT GERİ KALDI'],
    'other',
    [
      'Çınarlı istasyonundaki saatin üç yıldır bir saat geri kaldığı, yeni öğretmenin derse erken gelmesiyle ortaya çıktı.',
      'İlçede okul ve fırın bu süre boyunca kule saatine göre çalışacak.',
    ],
  ],
  [
    'Indonesian in title case, taken for the name of an outlet',
    ['Suara Tanjungsari', 'Olahraga', 'Pasar Apung Tanjungsari Pindah ke Darat Sementara'],
    'masthead',
    [
      'Tanjungsari (ANTARA) - Pasar apung di muara Sungai Kelam dipindahkan ke lapangan bola selama air surut, kata pengelola pasar, Selasa.',
      'Sebanyak 57 perahu ditarik dengan kerbau dan disusun seperti di atas air, lengkap dengan tali tambatnya.',
    ],
  ],
];

describe('the headline of a small dump', () => {
  test.each(pages)('%s', (_, head, headlineRole, story) => {
    const page = parseText([...head, ...story].join('\n\n'), dumpFacts);
    const roles: readonly Role[] = ['masthead', 'navigation', headlineRole, ...story.map(() => 'body' as const)];
    const blocks: LabelledBlock[] = page.blocks.map((block, at) => ({
      ...block,
      role: roles[at],
      rule: 'model',
      score: 0.5,
    }));
    expect(blocks[findHeadline(page, blocks)]?.text).toBe(head[2]);
  });
});

const lead =
  'The lighthouse keeper of Grey Point has taught forty parrots to call the depth of the water, and insurers now ask for them.';
const more = 'Parrots learn a depth in nine days, said the keeper, and forget it only in thunderstorms.';
const menu = Array.from({ length: 60 }, (_, at) => `Department of parcels number ${at + 1}`);

/** Position of the headline among lines, the last two of which are the story. */
function headlineAmong(...lines: string[]): string | undefined {
  const page = parseText([...lines, lead, more].join('\n'), dumpFacts);
  const blocks: LabelledBlock[] = page.blocks.map((block, at) => {
    const role: Role = at < page.blocks.length - 2 ? 'other' : 'body';
    return { ...block, role, rule: 'model', score: role === 'body' ? 0.9 : 0.1 };
  });
  return blocks[findHeadline(page, blocks)]?.text;
}

describe('the headline of a dump that has its document title on top', () => {
  test('stands above a long menu', () => {
    const headline = 'Keeper lends birds to the port office';
    expect(headlineAmong(`${headline} - Grey Point Gazette`, headline, ...menu)).toBe(headline);
  });

  test('is worded a little differently there', () => {
    const headline = 'Forty talking parrots replace the port pilots of Grey Point';
    const title = 'Talking parrots replace port pilots at Grey Point harbour | Gazette';
    expect(headlineAmong(title, headline, ...menu)).toBe(headline);
  });

  test('is the title itself where no other line says it', () => {
    const title = 'Lighthouse keeper teaches parrots to call depths - Grey Point Gazette';
    expect(headlineAmong(title, ...menu)).toBe(title);
  });
});

describe('no headline is', () => {
  const headline = 'Lighthouse keeper rents out parrots that call water depths';

  test('an entry of a list that shares more words', () => {
    expect(
      headlineAmong('Gazette', headline, '* Parrots taught to call water depth', '2. Lighthouse keeper asked'),
    ).toBe(headline);
  });

  test('a short line that shares all of its words', () => {
    expect(headlineAmong('Gazette', headline, 'Lighthouse parrots')).toBe(headline);
  });
});
