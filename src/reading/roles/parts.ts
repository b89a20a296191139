import { headOf, type Sentence, type Token } from "../../text/index.ts";
import { attendeeDrafts } from "./attendees.ts";
import { dealingDrafts } from "./dealings.ts";
import { frameDrafts } from "./frames.ts";
import { headingDrafts, leadingForDrafts } from "./heads.ts";
import { holdersAt } from "./holders.ts";
import { nounDrafts } from "./nouns.ts";
import { playAt, playBefore, spokenOf } from "./process.ts";
import { type Draft, dropped, isNoun, type Scene } from "./scene.ts";
import { pairedHeads, roomDrafts, signerDrafts } from "./signers.ts";
import { watchersAt } from "./watching.ts";

/** All parts that the text says somebody plays in talks. */
export function partDrafts(scene: Scene): Draft[] {
  return scene.analysis.sentences.flatMap((sentence, at) => [
    ...frameDrafts(scene, at, sentence),
    ...dealingDrafts(scene, at, sentence),
    ...nounDrafts(scene, at, sentence),
    ...phraseDrafts(scene, at, sentence),
    ...compoundDrafts(scene, at, sentence),
    ...signerDrafts(scene, at, sentence),
    ...pairedHeads(scene, at, sentence),
    ...roomDrafts(scene, at, sentence),
    ...attendeeDrafts(scene, at, sentence),
    ...headingDrafts(scene, at, sentence),
    ...leadingForDrafts(scene, at, sentence),
  ]);
}

/** « sous l'égide de X », "under the auspices of X". */
function phraseDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  const forms = sentence.tokens.map((t) => t.form.toLowerCase().replaceAll("’", "'"));
  const drafts: Draft[] = [];
  for (const { role, words } of scene.lexicon.phrases) {
    for (let i = 0; i + words.length <= forms.length; i++) {
      if (forms[i] !== words[0]) continue;
      const end = i + words.length - 1;
      const same = words.every(
        (w, k) => forms[i + k] === w || (k === words.length - 1 && scene.people.has("genitive", forms[i + k] ?? "")),
      );
      const meets = sentence.tokens.some((t) => t.index < i && t.upos === "VERB" && scene.lexicon.isVerb("gathering", t));
      if (!same || !(meets || spokenOf(scene, at, sentence.tokens.length))) continue;
      if ((role === "delegation-head") !== isOfTeam(scene, sentence, i)) continue;
      const [named, place] = namedFrom(scene, at, sentence, end + 1);
      const holders =
        role === "observer"
          ? watchersAt(scene, at, sentence, i, place)
          : withPerson(scene, at, sentence, end + 1, named).filter(
              (id) => role !== "delegation-head" || scene.entity(id)?.type === "person",
            );
      const [first] = sentence.tokens.slice(i);
      if (holders.length === 0 && first) dropped(scene, at, first, "no-holder");
      const { of } = playBefore(scene, at, i);
      for (const holder of holders) {
        drafts.push({
          because: { rule: "role.phrase", entry: `${role}: ${words.join(" ")}`, to: [place] },
          sentence: at,
          kind: "process",
          holder,
          role,
          of,
          title: null,
          round: null,
          status: "current",
          factuality: "asserted",
          first: i,
          last: place,
          cue: i,
          clause: end,
        });
      }
    }
  }
  return drafts;
}

/** Words between a delegation and what is told of who leads it: « la délégation rebelle est placée sous la conduite de ». */
const BEHIND_TEAM = 6;

/** True where what such words are told of is a delegation, no talks. */
function isOfTeam({ lexicon }: Scene, sentence: Sentence, from: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - BEHIND_TEAM), from);
  const last = before.findLast(
    (t) => isNoun(t) && (lexicon.is("delegations", t) || lexicon.is("talks", t) || lexicon.is("deals", t)),
  );
  return last !== undefined && lexicon.is("delegations", last) && !before.some((t) => t.index > last.index && t.form === ",");
}

/** So many words of an office may stand before the name of who holds it. */
const OFFICE = 14;

/** "under the chairmanship of former head of state X", « autour de l'émissaire de l'ONU, X »: whose name ends the office, with who sent him. */
function withPerson(scene: Scene, at: number, sentence: Sentence, from: number, named: readonly string[]): readonly string[] {
  for (let i = from; i < Math.min(from + OFFICE, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    const mention = scene.mentions.covering(at, i);
    if (mention?.form === "name" && scene.entity(mention.entity)?.type === "person")
      return [...named.filter((id) => scene.entity(id)?.ref != null && id !== mention.entity), mention.entity];
    const next = token?.form === "," ? scene.mentions.covering(at, i + 1) : null;
    const isNamedNext =
      next?.first === i + 1 && scene.entity(next.entity)?.type === "person" && isEnd(sentence.tokens[next.last + 1]);
    const goesOn =
      token !== undefined &&
      (isNoun(token) ||
        token.upos === "ADJ" ||
        token.upos === "DET" ||
        token.form === "'s" ||
        (token.upos === "ADP" && scene.people.has("genitive", token.form.toLowerCase())) ||
        isNamedNext);
    if (!goesOn) break;
  }
  return named;
}

const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.,;:)]$/.test(token.form);

/** Who is named by the noun phrase that begins at a word. */
function namedFrom(scene: Scene, at: number, sentence: Sentence, from: number): [holders: readonly string[], place: number] {
  for (let i = from; i < Math.min(from + 6, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    if (!token || token.form === ",") break;
    const inside = scene.mentions.covering(at, i);
    if (!inside && token.upos === "VERB") break;
    if (!inside && !isNoun(token)) continue;
    const place = inside?.first === i ? inside.head : i;
    const holders = holdersAt(scene, at, place);
    if (holders.length > 0) return [holders, place];
  }
  return [[], from];
}

/** "the Qatari-mediated talks": what stands before the hyphen. */
function compoundDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((token): Draft[] => {
    const role = scene.lexicon.compoundOf(token.form);
    if (!role || !/^[-‐‑–]$/.test(sentence.tokens[token.index - 1]?.form ?? "")) return [];
    const noun = headOf(sentence, token);
    const play = noun && playAt(scene, at, noun, true);
    const [holder] = play ? holdersAt(scene, at, token.index - 2) : [];
    if (!noun || !play || holder === undefined) {
      dropped(scene, at, token, play ? "no-holder" : "no-process");
      return [];
    }
    return [
      {
        because: { rule: "role.compound", entry: `${role}: ${token.form.toLowerCase()}`, to: [noun.index] },
        sentence: at,
        kind: "process",
        holder,
        role,
        of: play.of,
        title: null,
        round: play.round,
        status: "current",
        factuality: "asserted",
        first: token.index - 2,
        last: Math.max(token.index, noun.index),
        cue: token.index,
        clause: token.index,
      },
    ];
  });
}
