import { describe, expect, test } from "vitest";
import { read, tells, timeAt } from "./tells.ts";

const STATE = { type: "state" } as const;
const GROUP = { type: "armed-group" } as const;

describe("verbs", () => {
  test("subject and object, the time and the place of the clause", () =>
    tells(
      "fr",
      `Mardi, la Norvège a reçu l'émissaire à Oslo.
       1 Mardi mardi NOUN 6 obl:mod
       2 , , PUNCT 1 punct
       3 la le DET 4 det
       4 Norvège Norvège PROPN 6 nsubj
       5 a avoir AUX 6 aux:tense VerbForm=Fin
       6 reçu recevoir VERB 0 root VerbForm=Part|Tense=Past
       7 l' le DET 8 det
       8 émissaire émissaire NOUN 6 obj
       9 à à ADP 10 case
       10 Oslo Oslo PROPN 6 obl:mod
       11 . . PUNCT 6 punct`,
      [
        {
          kind: "hosting",
          trigger: "reçu",
          by: ["Norvège"],
          to: ["émissaire"],
          factuality: "asserted",
          time: "2023-06-06",
          place: "Oslo",
          in: null,
        },
      ],
      { Norvège: STATE, émissaire: {}, Oslo: { type: "place" } },
      timeAt("Mardi", "2023-06-06"),
    ));

  test("a passive with its doers, whose object is a deal", () =>
    tells(
      "fr",
      `Le texte a été paraphé par Juba et les rebelles.
       1 Le le DET 2 det
       2 texte texte NOUN 5 nsubj:pass
       3 a avoir AUX 5 aux:tense VerbForm=Fin
       4 été être AUX 5 aux:pass VerbForm=Part
       5 paraphé parapher VERB 0 root VerbForm=Part|Tense=Past
       6 par par ADP 7 case
       7 Juba Juba PROPN 5 obl:agent
       8 et et CCONJ 10 cc
       9 les le DET 10 det
       10 rebelles rebelle NOUN 7 conj
       11 . . PUNCT 5 punct`,
      [{ kind: "agreement", by: ["Juba", "rebelles"], to: [] }],
      { Juba: STATE, rebelles: GROUP },
    ));

  test("a verb whose lemma came out wrong is known by its form", () =>
    tells(
      "fr",
      `Les deux camps ont conclu une trêve.
       1 Les le DET 3 det
       2 deux deux NUM 3 nummod
       3 camps camp NOUN 5 nsubj
       4 ont avoir AUX 5 aux:tense VerbForm=Fin
       5 conclu concler VERB 0 root VerbForm=Part|Tense=Past
       6 une un DET 7 det
       7 trêve trêve NOUN 5 obj
       8 . . PUNCT 5 punct`,
      [{ kind: "agreement", trigger: "conclu une trêve", by: ["camps"] }],
      { camps: GROUP },
    ));

  test("an infinitive of somebody asked: the demand, and what is demanded", () =>
    tells(
      "fr",
      `Le roi exhorte les rebelles à libérer les otages.
       1 Le le DET 2 det
       2 roi roi NOUN 3 nsubj
       3 exhorte exhorter VERB 0 root VerbForm=Fin
       4 les le DET 5 det
       5 rebelles rebelle NOUN 3 obj
       6 à à ADP 7 mark
       7 libérer libérer VERB 3 xcomp VerbForm=Inf
       8 les le DET 9 det
       9 otages otage NOUN 7 obj
       10 . . PUNCT 3 punct`,
      [
        { kind: "demand", by: ["roi"], to: ["rebelles"], factuality: "asserted" },
        { kind: "release", by: ["rebelles"], factuality: "demanded" },
      ],
      { roi: {}, rebelles: GROUP },
    ));

  test("a refusal is no talks beside it", () =>
    tells(
      "fr",
      `Le mouvement refuse de négocier.
       1 Le le DET 2 det
       2 mouvement mouvement NOUN 3 nsubj
       3 refuse refuser VERB 0 root VerbForm=Fin
       4 de de ADP 5 mark
       5 négocier négocier VERB 3 xcomp VerbForm=Inf
       6 . . PUNCT 3 punct`,
      [{ kind: "refusal", by: ["mouvement"] }],
      { mouvement: GROUP },
    ));

  test("the end of what is done: of violence a ceasefire, of help a suspension", () => {
    const stops = (verb: string, object: string): string =>
      `Le roi cessera de ${verb} ${object}.
       1 Le le DET 2 det
       2 roi roi NOUN 3 nsubj
       3 cessera cesser VERB 0 root VerbForm=Fin|Tense=Fut
       4 de de ADP 5 mark
       5 ${verb} ${verb} VERB 3 xcomp VerbForm=Inf
       6 ${object} ${object} PROPN 5 obj
       7 . . PUNCT 3 punct`;
    tells("fr", stops("bombarder", "Goma"), [{ kind: "ceasefire", by: ["roi"], factuality: "planned" }], { roi: {} });
    tells("fr", stops("soutenir", "Goma"), [{ kind: "suspension", by: ["roi"], to: ["Goma"] }], { roi: {}, Goma: GROUP });
  });
});

describe("factuality", () => {
  const signs = (aux: string, feats: string, before = "", rows = ""): string =>
    `Le roi ${before}${aux} signé le texte.
     1 Le le DET 2 det
     2 roi roi NOUN ${rows ? 5 : 4} nsubj
     ${rows}
     ${rows ? 4 : 3} ${aux} avoir AUX ${rows ? 5 : 4} aux:tense ${feats}
     ${rows ? 5 : 4} signé signer VERB 0 root VerbForm=Part|Tense=Past
     ${rows ? 6 : 5} le le DET ${rows ? 7 : 6} det
     ${rows ? 7 : 6} texte texte NOUN ${rows ? 5 : 4} obj
     ${rows ? 8 : 7} . . PUNCT ${rows ? 5 : 4} punct`;

  test("the conditional of the press", () =>
    tells("fr", signs("aurait", "VerbForm=Fin|Mood=Cnd"), [{ kind: "agreement", factuality: "possible" }], { roi: {} }));

  test("the same where the analyser missed the mood", () =>
    tells("fr", signs("aurait", "VerbForm=Fin"), [{ kind: "agreement", factuality: "possible" }], { roi: {} }));

  test("what somebody will have done", () =>
    tells("fr", signs("aura", "VerbForm=Fin|Tense=Fut"), [{ kind: "agreement", factuality: "planned" }], { roi: {} }));

  test("the future", () =>
    tells(
      "fr",
      `Le roi signera le texte.
     1 Le le DET 2 det
     2 roi roi NOUN 3 nsubj
     3 signera signer VERB 0 root VerbForm=Fin|Tense=Fut
     4 le le DET 5 det
     5 texte texte NOUN 3 obj
     6 . . PUNCT 3 punct`,
      [{ kind: "agreement", factuality: "planned" }],
      { roi: {} },
    ));

  test("a deal that is denied is no event", () =>
    tells("fr", signs("a", "VerbForm=Fin", "n'", "3 n' ne ADV 5 advmod"), [], { roi: {} }));

  test("negation", () =>
    tells(
      "fr",
      `Le roi n'a pas rencontré le médiateur.
       1 Le le DET 2 det
       2 roi roi NOUN 6 nsubj
       3 n' ne ADV 6 advmod
       4 a avoir AUX 6 aux VerbForm=Fin
       5 pas pas ADV 6 advmod
       6 rencontré rencontrer VERB 0 root VerbForm=Part|Tense=Past
       7 le le DET 8 det
       8 médiateur médiateur NOUN 6 obj
       9 . . PUNCT 6 punct`,
      [{ kind: "meeting", by: ["roi", "médiateur"], to: [], factuality: "denied" }],
      { roi: {}, médiateur: {} },
    ));

  test("percents of somebody do what they do", () =>
    tells(
      "fr",
      `Le plan a été rejeté par 76 % des rebelles.
       1 Le le DET 2 det
       2 plan plan NOUN 5 nsubj:pass
       3 a avoir AUX 5 aux:tense VerbForm=Fin
       4 été être AUX 5 aux:pass VerbForm=Part
       5 rejeté rejeter VERB 0 root VerbForm=Part|Tense=Past
       6 par par ADP 8 case
       7 76 76 NUM 8 nummod
       8 % % NOUN 5 obl:agent
       9-10 des
       9 de de ADP 11 case
       10 les le DET 11 det
       11 rebelles rebelle NOUN 8 nmod
       12 . . PUNCT 5 punct`,
      [{ kind: "refusal", by: ["rebelles"], to: [] }],
      { rebelles: GROUP },
    ));

  test("the doer that joined participles share is named with the last", () =>
    tells(
      "fr",
      `Des soldats ont été attaqués et tués par les rebelles.
       1 Des un DET 2 det
       2 soldats soldat NOUN 5 nsubj:pass
       3 ont avoir AUX 5 aux:tense VerbForm=Fin
       4 été être AUX 5 aux:pass VerbForm=Part
       5 attaqués attaquer VERB 0 root VerbForm=Part|Tense=Past
       6 et et CCONJ 7 cc
       7 tués tuer VERB 5 conj VerbForm=Part|Tense=Past
       8 par par ADP 10 case
       9 les le DET 10 det
       10 rebelles rebelle NOUN 7 obl:agent
       11 . . PUNCT 5 punct`,
      [
        { kind: "attack", by: ["rebelles"] },
        { kind: "killing", by: ["rebelles"] },
      ],
      { rebelles: GROUP },
    ));

  test("what was not said is no event", () =>
    tells(
      "fr",
      `Le roi ne critique personne.
       1 Le le DET 2 det
       2 roi roi NOUN 4 nsubj
       3 ne ne ADV 4 advmod
       4 critique critiquer VERB 0 root VerbForm=Fin
       5 personne personne PRON 4 obj
       6 . . PUNCT 4 punct`,
      [],
      { roi: {} },
    ));
});

test("a state to which something is done is not where it is done", () =>
  tells(
    "fr",
    `À Oslo, le ministre a reproché à Kigali son inaction.
     1 À à ADP 2 case
     2 Oslo Oslo PROPN 7 obl:mod
     3 , , PUNCT 2 punct
     4 le le DET 5 det
     5 ministre ministre NOUN 7 nsubj
     6 a avoir AUX 7 aux:tense VerbForm=Fin
     7 reproché reprocher VERB 0 root VerbForm=Part|Tense=Past
     8 à à ADP 9 case
     9 Kigali Kigali PROPN 7 obl:arg
     10 son son DET 11 det
     11 inaction inaction NOUN 7 obj
     12 . . PUNCT 7 punct`,
    [{ kind: "accusation", by: ["ministre"], to: ["Kigali"], place: "Oslo" }],
    { ministre: {}, Kigali: STATE, Oslo: { type: "place" } },
  ));

describe("nouns", () => {
  test("the sides of an agreement that a verb carries", () =>
    tells(
      "fr",
      `Une trêve entre Juba et les rebelles est entrée en vigueur.
       1 Une un DET 2 det
       2 trêve trêve NOUN 9 nsubj
       3 entre entre ADP 4 case
       4 Juba Juba PROPN 2 nmod
       5 et et CCONJ 7 cc
       6 les le DET 7 det
       7 rebelles rebelle NOUN 4 conj
       8 est être AUX 9 aux:tense VerbForm=Fin
       9 entrée entrer VERB 0 root VerbForm=Part|Tense=Past
       10 en en ADP 11 case
       11 vigueur vigueur NOUN 9 obl:arg
       12 . . PUNCT 9 punct`,
      [{ kind: "ceasefire", by: ["Juba", "rebelles"], to: [], factuality: "asserted" }],
      { Juba: STATE, rebelles: GROUP },
    ));

  test("the round of talks, and who talks", () =>
    tells(
      "fr",
      `Le 20e cycle de pourparlers avec les rebelles s'est ouvert.
       1 Le le DET 3 det
       2 20e 20e ADJ 3 amod
       3 cycle cycle NOUN 11 nsubj
       4 de de ADP 5 case
       5 pourparlers pourparler NOUN 3 nmod
       6 avec avec ADP 8 case
       7 les le DET 8 det
       8 rebelles rebelle NOUN 5 nmod
       9 s' se PRON 11 expl:pv
       10 est être AUX 11 aux:tense VerbForm=Fin
       11 ouvert ouvrir VERB 0 root VerbForm=Part|Tense=Past
       12 . . PUNCT 11 punct`,
      [{ kind: "talks-round", by: ["rebelles"], round: 20 }],
      { rebelles: GROUP },
    ));

  test("a noun without a verb that carries it and without anybody named is not told", () =>
    tells(
      "fr",
      `Le roi craint la guerre.
       1 Le le DET 2 det
       2 roi roi NOUN 3 nsubj
       3 craint craindre VERB 0 root VerbForm=Fin
       4 la le DET 5 det
       5 guerre guerre NOUN 3 obj
       6 . . PUNCT 3 punct`,
      [],
      { roi: {} },
    ));

  test("a light verb lends its subject, whose time the participle holds", () =>
    tells(
      "fr",
      `L'offensive lancée en mai par le Rwanda inquiète.
       1 L' le DET 2 det
       2 offensive offensive NOUN 9 nsubj
       3 lancée lancer VERB 2 acl VerbForm=Part|Tense=Past
       4 en en ADP 5 case
       5 mai mai NOUN 3 obl:mod
       6 par par ADP 8 case
       7 le le DET 8 det
       8 Rwanda Rwanda PROPN 3 obl:agent
       9 inquiète inquiéter VERB 0 root VerbForm=Fin
       10 . . PUNCT 9 punct`,
      [{ kind: "offensive", by: ["Rwanda"], time: "2023-05" }],
      { Rwanda: STATE },
      timeAt("mai", "2023-05"),
    ));
});

test("an event inside reported content belongs to the statement", () =>
  tells(
    "fr",
    `L'armée a accusé les rebelles d'avoir attaqué Léré.
     1 L' le DET 2 det
     2 armée armée NOUN 4 nsubj
     3 a avoir AUX 4 aux:tense VerbForm=Fin
     4 accusé accuser VERB 0 root VerbForm=Part|Tense=Past
     5 les le DET 6 det
     6 rebelles rebelle NOUN 4 obj
     7 d' de ADP 9 mark
     8 avoir avoir AUX 9 aux:tense VerbForm=Inf
     9 attaqué attaquer VERB 4 xcomp VerbForm=Part|Tense=Past
     10 Léré Léré PROPN 9 obj
     11 . . PUNCT 4 punct`,
    [
      { kind: "accusation", by: ["armée"], to: ["rebelles"], in: null },
      { kind: "attack", in: "s1", factuality: "asserted" },
    ],
    { armée: { type: "government-body" }, rebelles: GROUP },
  ));

test("ids are v1, v2 …; codes come from the crosswalk; a language without a lexicon gives none", () => {
  const table = `Paris a expulsé six diplomates.
    1 Paris Paris PROPN 3 nsubj
    2 a avoir AUX 3 aux:tense VerbForm=Fin
    3 expulsé expulser VERB 0 root VerbForm=Part|Tense=Past
    4 six six NUM 5 nummod
    5 diplomates diplomate NOUN 3 obj
    6 . . PUNCT 3 punct`;
  const [event] = read("fr", [table], { Paris: STATE });
  expect(event).toMatchObject({ id: "v1", plover: { type: "SANCTION", mode: "expel" }, cameo: "166" });
  expect(read("de", [table])).toEqual([]);
});

const APPLIED = `L'accord signé en 2006 a été rejeté.
  1 L' le DET 2 det s
  2 accord accord NOUN 7 nsubj:pass ms
  3 signé signer VERB 2 acl Tense=Past|VerbForm=Part
  4 en en ADP 5 case
  5 2006 2006 NUM 3 obl:mod
  6 a avoir AUX 8 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  7 été être AUX 8 aux:pass VerbForm=Part
  8 rejeté rejeter VERB 0 root Tense=Past|VerbForm=Part
  9 . . PUNCT 8 punct`.replace("NOUN 7 nsubj", "NOUN 8 nsubj");

test("a date that tells of a noun is not when something was done to it", () => {
  const events = read("fr", [APPLIED], {}, timeAt("2006", "2006"));
  expect(events.find((e) => e.trigger.exact.includes("rejeté"))?.time ?? null).toBeNull();
});

describe("groups", () => {
  const opened = `Paris, Rome et Bonn négocient.
    1 Paris Paris PROPN 6 nsubj
    2 , , PUNCT 3 punct
    3 Rome Rome PROPN 1 conj
    4 et et CCONJ 5 cc
    5 Bonn Bonn PROPN 1 conj
    6 négocient négocier VERB 0 root VerbForm=Fin|Tense=Pres
    7 . . PUNCT 6 punct`;
  const signed = (count: string, noun: string): string => `Les ${count} ${noun} ont signé le texte.
    1 Les le DET 3 det Definite=Def
    2 ${count} ${count} NUM 3 nummod
    3 ${noun} ${noun} NOUN 5 nsubj Number=Plur
    4 ont avoir AUX 5 aux:tense VerbForm=Fin
    5 signé signer VERB 0 root VerbForm=Part|Tense=Past
    6 le le DET 7 det
    7 texte texte NOUN 5 obj
    8 . . PUNCT 5 punct`;
  const who = { Paris: STATE, Rome: STATE, Bonn: STATE };

  test("« les trois pays » are the last three named together, and no two of them are « les deux pays »", () => {
    tells(
      "fr",
      [opened, signed("trois", "pays")],
      [{ kind: "talks" }, { kind: "agreement", by: ["Paris", "Rome", "Bonn"] }],
      who,
    );
    tells("fr", [opened, signed("deux", "pays")], [{ kind: "talks" }, { kind: "agreement", by: [] }], who);
  });

  test("where nobody near is meant, people the report opens with are, and no states", () => {
    const rain = `Il pleut.
      1 Il il PRON 2 expl:subj
      2 pleut pleuvoir VERB 0 root VerbForm=Fin
      3 . . PUNCT 2 punct`;
    const tables = (noun: string): string[] => [opened, rain, rain, rain, rain, rain, rain, signed("trois", noun)];
    const people = { Paris: {}, Rome: {}, Bonn: {} };
    tells("fr", tables("hommes"), [{ kind: "talks" }, { kind: "agreement", by: ["Paris", "Rome", "Bonn"] }], people);
    tells("fr", tables("capitales"), [{ kind: "talks" }, { kind: "agreement", by: [] }], who);
  });
});

test("« nous sommes » summons nobody, and a denial is done to nobody", () => {
  tells(
    "fr",
    `Nous sommes chez des frères.
     1 Nous nous PRON 2 nsubj Number=Plur|Person=1
     2 sommes être VERB 0 root VerbForm=Fin
     3 chez chez ADP 5 case
     4 des un DET 5 det
     5 frères frère NOUN 2 obl:arg
     6 . . PUNCT 2 punct`,
    [],
    {},
  );
  tells(
    "fr",
    `Le ministre dément une livraison russe.
     1 Le le DET 2 det
     2 ministre ministre NOUN 3 nsubj
     3 dément démentir VERB 0 root VerbForm=Fin
     4 une un DET 5 det
     5 livraison livraison NOUN 3 obj
     6 russe russe ADJ 5 amod
     7 . . PUNCT 3 punct`,
    [{ kind: "denial", by: ["ministre"], to: [] }],
    { ministre: {}, livraison: STATE },
  );
});

test("what « qui » tells is told of the first alone, where the other is named behind its clause", () =>
  tells(
    "fr",
    `Juba, qui exige un vote, et Goma manquent.
     1 Juba Juba PROPN 9 nsubj
     2 , , PUNCT 4 punct
     3 qui qui PRON 4 nsubj PronType=Rel
     4 exige exiger VERB 1 acl:relcl VerbForm=Fin
     5 un un DET 6 det
     6 vote vote NOUN 4 obj
     7 et et CCONJ 8 cc
     8 Goma Goma PROPN 1 conj
     9 manquent manquer VERB 0 root VerbForm=Fin
     10 . . PUNCT 9 punct`,
    [{ kind: "demand", by: ["Juba"] }],
    { Juba: STATE, Goma: STATE },
  ));

test("talks at whose end something is watched in a country are not there", () =>
  tells(
    "fr",
    `Ils suivent la guerre en Syrie au terme de pourparlers entre Juba et Goma.
     1 Ils il PRON 2 nsubj Number=Plur|Person=3
     2 suivent suivre VERB 0 root VerbForm=Fin
     3 la le DET 4 det
     4 guerre guerre NOUN 2 obj
     5 en en ADP 6 case
     6 Syrie Syrie PROPN 2 obl:mod
     7-8 au
     7 à à ADP 9 case
     8 le le DET 9 det
     9 terme terme NOUN 2 obl:mod
     10 de de ADP 11 case
     11 pourparlers pourparler NOUN 9 nmod
     12 entre entre ADP 13 case
     13 Juba Juba PROPN 11 nmod
     14 et et CCONJ 15 cc
     15 Goma Goma PROPN 13 conj
     16 . . PUNCT 2 punct`,
    [{ kind: "talks", by: ["Juba", "Goma"], place: null }],
    { Juba: STATE, Goma: STATE, Syrie: STATE },
  ));

test("talks that were suspended, though nobody says by whom or when", () =>
  tells(
    "fr",
    `Les pourparlers ont été suspendus.
     1 Les le DET 2 det Definite=Def
     2 pourparlers pourparler NOUN 5 nsubj:pass
     3 ont avoir AUX 5 aux:tense VerbForm=Fin
     4 été être AUX 5 aux:pass VerbForm=Part
     5 suspendus suspendre VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
     6 . . PUNCT 5 punct`,
    [{ kind: "suspension", by: [] }],
    {},
  ));
