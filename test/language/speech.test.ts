import { describe, expect, test } from 'vitest';
import { quotationSpans } from '../../src/language/quotations.ts';

/** What is quoted of a paragraph, without its marks and the blanks around. */
const quoted = (text: string) =>
  quotationSpans(text).map(([start, end]) => text.slice(start, end).replaceAll(/^[-—–―‒\s.,]+|[-—–―‒\s,.]+$/gu, ''));

describe('a dash opens speech, and the narrator ends it', () => {
  test.each([
    ['Norwegian', '– Vi visste det lenge, sier ordføreren i Fjellvik.', ['Vi visste det lenge']],
    [
      'Norwegian',
      '– Vi visste det lenge, sa Solveig Nes. – Nå er det for sent.',
      ['Vi visste det lenge', 'Nå er det for sent'],
    ],
    ['Norwegian, hyphen', '- Kaia er stengt i dag, forteller havnesjefen til avisen.', ['Kaia er stengt i dag']],
    ['Swedish', '– Det är för dyrt, säger Maja Lind på hamnkontoret.', ['Det är för dyrt']],
    ['Danish', '– Broen åbner ikke i år, siger borgmesteren.', ['Broen åbner ikke i år']],
    ['Finnish', '– Silta avataan ensi keväänä, sanoo kaupunginjohtaja Aino Laakso.', ['Silta avataan ensi keväänä']],
    ['Finnish', '– Emme tiedä vielä, Laakso sanoi.', ['Emme tiedä vielä']],
    [
      'Polish',
      '– Nie mamy już czasu – powiedziała burmistrz Anna Zając. – Statek odpływa jutro.',
      ['Nie mamy już czasu', 'Statek odpływa jutro'],
    ],
    [
      'Polish, hyphens',
      '- Most jest zamknięty - mówi Jan Wilk. - Tak zostanie.',
      ['Most jest zamknięty', 'Tak zostanie'],
    ],
    ['Czech', '– Most je zavřený, řekl starosta.', ['Most je zavřený']],
    ['Hungarian', '– A híd zárva marad – mondta a polgármester.', ['A híd zárva marad']],
    ['Russian', '— Мост закрыт, — сообщил мэр. — Откроем весной.', ['Мост закрыт', 'Откроем весной']],
    ['Russian, hyphens', '- Мост закрыт, - сказала она. - Ждите весны.', ['Мост закрыт', 'Ждите весны']],
    ['Russian, loose', '– Мост закрыт – заявил мэр города.', ['Мост закрыт']],
    ['Ukrainian', '– Міст зачинено, – сказав міський голова.', ['Міст зачинено']],
    ['Bulgarian', '– Мостът е затворен – каза кметът.', ['Мостът е затворен']],
    ['Serbian', '– Most je zatvoren – rekla je gradonačelnica.', ['Most je zatvoren']],
    ['Serbian', '– Мост је затворен – рекао је градоначелник.', ['Мост је затворен']],
    [
      'Spanish',
      '—El puente está cerrado —dijo la alcaldesa—. No abrirá este año.',
      ['El puente está cerrado', 'No abrirá este año'],
    ],
    ['Spanish, hyphens', '-El puente está cerrado -dijo ella-. No abrirá.', ['El puente está cerrado', 'No abrirá']],
    ['Spanish, comma', '— El puente está cerrado, afirmó la alcaldesa.', ['El puente está cerrado']],
    [
      'Portuguese',
      '— A ponte está fechada — disse a prefeita. — Só abre em março.',
      ['A ponte está fechada', 'Só abre em março'],
    ],
    ['Portuguese', '– A ponte está fechada, disse a prefeita.', ['A ponte está fechada']],
    ['French', "— C'est fini, dit-il. L'usine ferme.", ["C'est fini"]],
    ['French', "– Le pont n'ouvrira pas, a déclaré la maire.", ["Le pont n'ouvrira pas"]],
    ['French', '- On ferme demain, explique le patron.', ['On ferme demain']],
    ['Italian', '– Il ponte è chiuso – ha detto la sindaca.', ['Il ponte è chiuso']],
    ['Romanian', '– Podul este închis, a spus primarul.', ['Podul este închis']],
    ['Turkish', '– Köprü kapalı, dedi belediye başkanı.', ['Köprü kapalı']],
    ['Greek', '– Η γέφυρα είναι κλειστή, είπε ο δήμαρχος.', ['Η γέφυρα είναι κλειστή']],
    ['Estonian', '– Sild on suletud, ütles linnapea.', ['Sild on suletud']],
    ['Lithuanian', '– Tiltas uždarytas, – sakė meras.', ['Tiltas uždarytas']],
    ['two hyphens', '-- The bridge is shut, said the mayor.', ['The bridge is shut']],
    ['a question', '– Hvorfor stenger dere brua?', ['Hvorfor stenger dere brua?']],
  ])('%s: %s', (_, text, spans) => {
    expect(quoted(text)).toEqual(spans);
  });
});

describe('a dash that opens no speech', () => {
  test.each([
    '– bread, milk and salt',
    '— the quay — a long one — was shut',
    '– The harbour opens at six and closes at nine.',
    '– Saltholm 3, Fjellvik 1',
    '- -5 degrees at noon, and wind from the west.',
    '-5 degrees at noon, said the weather office.',
    '– Rates: 4 per cent – and rising – for new loans.',
    '– Ny bru til Fjellvik, 40 millioner kroner.',
    '- The quay is mended. - The bridge is painted. - The road is shut, as every year.',
    '-- wheat 12 -- maize 14, as the office told the paper. Said less.',
    '– The quay is mended. – The bridge is painted. – The road is shut.',
    '- Does the school keep its promises?',
    '- Come along! Whether alone or in a group, contribute what you have.',
    '- Less effort – they say that time flies when the work is fun.',
    '- Start small. Some think they cannot, or say so.',
    `— Думаю, это будет паста. ${'Соль, вода и мука. '.repeat(20)}Готово!`,
    '- bread, - milk, - salt',
    '– Most w Wilczynie – remont nawierzchni, 2 miliony złotych.',
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});
