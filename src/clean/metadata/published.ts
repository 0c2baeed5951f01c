import type { Role } from '../../model.ts';
import { type FoundDate, findDate, readDate } from './dates.ts';
import { declaredValues } from './declared.ts';
import { type Found, lineOf, type Scene } from './scene.ts';

/** A line that states when the story appeared; longer ones are prose. */
const longestLine = 160;
const headReach = 24;
const tailReach = 4;
const mostWordsBeside = 8;

const publishedLabel =
  /\b(?:published|posted|first published|originally published|publication date|date|created|issued|filed|veröffentlicht|erschienen|stand|publié|paru|mis en ligne|publicado|publicada|publicação|pubblicato|pubblicata|gepubliceerd|geplaatst|publicerad|publisert|publiceret|julkaistu|opublikowano|data publikacji|dodano|publikováno|vydáno|objavljeno|publicat|publikálva|megjelent|yayınlanma|yayın tarihi|giriş|diterbitkan|dipublikasikan|terbit|tayang|đăng|diterbitkan pada)\b|опубликовано|дата публикации|опубліковано|публикувано|نشر|تاريخ النشر|انتشار|प्रकाशित|发布|发表|發布|発行|公開|掲載|配信|입력|등록|승인|เผยแพร่/iu;
const modifiedLabel =
  /\b(?:updated|last updated|modified|last modified|revised|edited|aktualisiert|geändert|mis à jour|mise à jour|modifié|actualizado|actualizada|atualizado|atualizada|aggiornato|aggiornata|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|ažurirano|actualizat|frissítve|güncelleme|güncellenme|diperbarui|dikemas kini|cập nhật)\b|обновлено|изменено|оновлено|обновена|تحديث|به‌روزرسانی|अपडेट|更新|수정/iu;
const weekday =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:segunda|terça|quarta|quinta|sexta)-feira|senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|ahad|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)\b|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|п'ятниця|субота|неділя|星期|週|曜日|요일|يوم|वार/iu;
const words = /[\p{L}\p{M}]+/gu;
/** What is under headings of other stories is theirs, unless it stands between this headline and this story. */
const ofOthers: ReadonlySet<Role> = new Set<Role>(['related', 'teaser', 'comments']);

/** When the story appeared: declared dates first, then a date line by the headline, then a labelled one below, then the address. */
export function findPublished(scene: Scene): Found | null {
  return declaredDate(scene, 'published') ?? shownDate(scene) ?? addressDate(scene);
}

/** When the story was last changed, where the page says so. */
export function findModified(scene: Scene): Found | null {
  return declaredDate(scene, 'modified');
}

/** The first declared date that can be read; a later source with the time wins over an earlier one with the same day alone. */
function declaredDate({ page, hints }: Scene, fact: 'published' | 'modified'): Found | null {
  const read = declaredValues(page, fact).flatMap(({ value, source }): Found[] => {
    const iso = readDate(value, hints);
    return iso === null ? [] : [{ value: iso, source, line: null }];
  });
  const [first] = read;
  if (first === undefined) return null;
  return read.find(({ value }) => value.startsWith(first.value) && value.length > first.value.length) ?? first;
}

interface Candidate {
  readonly date: FoundDate;
  readonly position: number;
  readonly score: number;
}

/** The likeliest date of the lines around the head of the story and right below it. */
export function shownDate(scene: Scene): Found | null {
  const { blocks, first, last } = scene;
  const positions: number[] = [];
  for (let at = Math.max(0, first - headReach); at < Math.min(first, blocks.length); at++) positions.push(at);
  for (let at = last + 1; at <= last + tailReach && at < blocks.length; at++) positions.push(at);
  const candidates = positions.flatMap((position) => candidateAt(scene, position));
  if (candidates.length === 0) return null;
  const { date, position } = candidates.reduce((best, one) => (one.score > best.score ? one : best));
  return { value: date.iso, source: `${blocks[position].role} block`, line: lineOf(blocks[position]) };
}

/**
 * How far a line says when the story appeared. A bare date above the headline is the day of the visit as often as that
 * of the story, and with a weekday nearly always: without a label or a time of day it does not count, unless it touches
 * the headline, in a dump without a weekday. Below the story only labelled dates count: the others belong to related stories.
 */
function candidateAt(scene: Scene, position: number): Candidate[] {
  const { blocks, headline, first, hints } = scene;
  const { text, role } = blocks[position];
  if (text.length > longestLine || (ofOthers.has(role) && !(position > headline && position < first))) return [];
  const date = findDate(text, hints);
  if (date === null) return [];
  const before = text.slice(0, date.start);
  const labelled = lastMatch(publishedLabel, before) > lastMatch(modifiedLabel, before);
  const modified = !labelled && modifiedLabel.test(before);
  const beside = (text.slice(0, date.start) + text.slice(date.end)).match(words)?.length ?? 0;
  if (beside > mostWordsBeside && !labelled) return [];
  const place = placeScore(scene, position, labelled || date.timed, weekday.test(text));
  if (place === null || (position > first && !labelled && !(modified && date.timed))) return [];
  const near = headline < 0 ? first - position : Math.abs(position - headline);
  return [
    { date, position, score: place + (labelled ? 4 : 0) - (modified ? 3 : 0) + (date.timed ? 1 : 0) - near / 100 },
  ];
}

/** Between headline and story, or right above the headline; null where a date does not count. */
function placeScore(
  { headline, first, blocks }: Scene,
  position: number,
  stated: boolean,
  hasWeekday: boolean,
): number | null {
  if (position > first) return 0;
  if (headline >= 0 && headline < first && position > headline) return 3;
  if (headline >= 0 && headline < first) {
    const touches = position === headline - 1 && (!hasWeekday || blocks[position].markup !== null);
    return stated ? 1 : touches ? 0 : null;
  }
  return stated || (first - position <= 3 && !hasWeekday) ? 1 : null;
}

function lastMatch(label: RegExp, text: string): number {
  return label.exec(text)?.index ?? -1;
}

const addressDays = [
  /\/(?<year>(?:19|20|21)\d{2})(?:\/|-)(?<month>0?[1-9]|1[0-2]|[a-z]{3})(?:\/|-)(?<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/iu,
  /(?<!\d)(?<year>20[0-4]\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u,
];

/** `/2031/03/02/`, `/2031/mar/02/` or `/20310302-` in the page's address. */
export function addressDate({ page, hints }: Scene): Found | null {
  for (const { value } of declaredValues(page, 'url')) {
    for (const shape of addressDays) {
      const { year, month = '', day } = shape.exec(value)?.groups ?? {};
      const iso = readDate(/\d/u.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, hints);
      if (iso !== null) return { value: iso, source: 'address', line: null };
    }
  }
  return null;
}
