import { expect, test } from 'vitest';
import { languageOf, primaryTag } from '../../../src/clean/metadata/language.ts';

test.each([
  ['en', 'The harbour council has voted to reopen the lock that was closed in the winter, and the keeper is glad.'],
  ['de', 'Der Hafenrat hat beschlossen, die Schleuse wieder zu öffnen, und die Wärterin ist froh über den Beschluss.'],
  [
    'fr',
    'Le conseil du port a décidé de rouvrir l’écluse qui était fermée depuis un hiver et la gardienne est contente.',
  ],
  [
    'es',
    'El consejo del puerto ha decidido abrir de nuevo la esclusa que estaba cerrada desde el invierno y la guardiana está contenta.',
  ],
  [
    'it',
    'Il consiglio del porto ha deciso di riaprire la chiusa che era chiusa dall’inverno e la custode è contenta della scelta.',
  ],
  [
    'pt',
    'O conselho do porto decidiu abrir de novo a eclusa que não estava aberta desde o inverno e a guarda está contente com isso.',
  ],
  [
    'nl',
    'De havenraad heeft besloten om de sluis die in de winter dicht was weer te openen en de wachter is daar blij mee.',
  ],
  ['sv', 'Hamnrådet har beslutat att öppna slussen som var stängd under vintern och vakten är glad för det nu.'],
  [
    'da',
    'Havnerådet har besluttet, at slusen skal åbne igen, efter at den blev lukket. Vagten siger, at hun er glad for det, og at hun ikke ved, hvad der skete. Den skal også males, når det bliver varmt.',
  ],
  ['no', 'Havnerådet har besluttet å åpne slusen som ble stengt etter vinteren, og vakten er glad for det nå.'],
  [
    'pl',
    'Rada portu zdecydowała, że śluza, która była zamknięta przez zimę, zostanie otwarta, i strażniczka się z tego cieszy.',
  ],
  ['ru', 'Совет порта решил, что шлюз, который был закрыт на зиму, снова откроют, и смотрительница этому рада.'],
  [
    'uk',
    'Рада порту вирішила, що шлюз, який був закритий на зиму, знову відкриють, і доглядачка цьому рада та не сперечається.',
  ],
  [
    'tr',
    'Liman meclisi kış için kapalı olan kapağın yeniden açılmasına karar verdi ve bekçi bu karar ile çok mutlu olduğunu söyledi.',
  ],
  [
    'id',
    'Dewan pelabuhan memutuskan untuk membuka kembali pintu air yang ditutup pada musim dingin dan penjaga itu tidak keberatan.',
  ],
  [
    'ms',
    'Majlis pelabuhan memutuskan untuk membuka semula pintu air yang ditutup kerana musim sejuk dan beliau turut gembira katanya.',
  ],
  [
    'vi',
    'Hội đồng cảng đã quyết định mở lại cửa cống được đóng trong mùa đông và người gác cống không phản đối việc đó.',
  ],
  ['ar', 'قرر مجلس الميناء فتح الهويس الذي كان مغلقا في الشتاء وقالت الحارسة إنها سعيدة بذلك بعد كل ما كان من قبل.'],
  ['fa', 'شورای بندر تصمیم گرفت که دریچه را که در زمستان بسته بود باز کند و نگهبان از این که کار تمام شد خوشحال است.'],
  ['hi', 'बंदरगाह परिषद ने फैसला किया है कि सर्दियों में बंद फाटक को फिर से खोला जाएगा और रखवाली करने वाली खुश है।'],
  ['zh', '港务委员会决定重新打开冬天关闭的船闸，管理员对此表示高兴。'],
  ['ja', '港の評議会は冬の間閉じていた水門を再び開くことを決め、番人は喜んでいる。'],
  ['ko', '항만 위원회는 겨울 동안 닫혀 있던 갑문을 다시 열기로 했고 관리인은 기뻐했다.'],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('too little text says nothing', () => {
  expect(languageOf('The lock is open.')).toBeNull();
  expect(languageOf('2031 — 14:05 — 97 %')).toBeNull();
});

test.each([
  ['en-GB', 'en'],
  ['zh_Hans', 'zh'],
  ['nb-NO', 'no'],
  ['eng', 'en'],
  ['English', 'en'],
  ['xx yy', null],
  ['', null],
])('the primary tag of "%s"', (tag, primary) => {
  expect(primaryTag(tag)).toBe(primary);
});
