/** Reports of talks that never were, written for these tests. */

export const DISPATCH = `Les garants se séparent sans date

VALMONT, 12 mars 2019 (AFP) — Les trois garants du processus de Valmont ont achevé mardi leur neuvième cycle de pourparlers sans fixer la date du suivant, a annoncé le ministère valmontais des Affaires étrangères.

Les délégations ont discuté pendant deux jours de l'échange de prisonniers et de la remise en état de la route du nord, fermée depuis l'automne. Aucun texte n'a été signé, mais une commission technique se réunira chaque mois.

« Nous avons fait un pas, pas davantage, et personne ne doit le cacher aux familles qui attendent », a déclaré l'émissaire Paul Irigoyen à la presse.

L'opposition, qui avait quitté la salle lundi soir, est revenue mardi matin après une médiation discrète du pays hôte. Son porte-parole a demandé la libération de 46 détenus malades avant la fin du mois.

Le conflit a fait plus de 3.000 morts depuis 2014 et chassé de chez elles des dizaines de milliers de personnes, selon les Nations unies.`;

/** Another reporter in the same room: the same quotation, the same facts, other prose. */
export const RIVAL = `Pas de rendez-vous après le neuvième cycle de Valmont

Aucune date n'est prévue pour la suite. C'est ce qu'ont reconnu, mardi 12 mars, les diplomates réunis depuis la veille dans la capitale valmontaise, où se tenait la neuvième rencontre entre le gouvernement et ses adversaires.

« Nous avons fait un pas, pas davantage, et personne ne doit le cacher aux familles qui attendent », a déclaré l'émissaire Paul Irigoyen à la presse.

Au menu figuraient les prisonniers et la route du nord. Si rien n'a été paraphé, un groupe d'experts prendra le relais tous les mois, assure-t-on de source proche des discussions.

La journée de lundi avait mal fini : les opposants avaient claqué la porte. Il a fallu une nuit d'allées et venues pour les ramener à la table. Ils exigent que 46 prisonniers malades rentrent chez eux avant avril.`;

export const ENGLISH = `Guarantors part without a date

VALMONT, March 12 (Reuters) - Officials from the three countries that sponsor the Valmont talks wound up a ninth round on Tuesday without agreeing when to meet again, the host's foreign ministry said in a statement.

The two sides spent most of their time on prisoners and on the northern road, which has been closed since the autumn. Nothing was signed. Experts are to meet once a month from April, according to two people in the room.

"This was a step and no more than a step," the envoy, Paul Irigoyen, told reporters on the steps of the ministry.

Opposition delegates stormed out late on Monday and came back in the morning. They want 46 sick detainees to be let go before the month is over.`;

/** The ministry's form: one statement a round, with the round's numbers. */
export const communique = (round: string, dates: string, count: number): string =>
  `Communiqué du ministère. Le ${round} cycle des pourparlers de Valmont s'est tenu les ${dates} dans la capitale. Y ont pris part les délégations des trois États garants, du gouvernement et de l'opposition, ainsi que des observateurs des Nations unies et de ${count} pays voisins. Les parties ont réaffirmé leur attachement à la souveraineté et à l'unité du pays et sont convenues de poursuivre leurs efforts en vue d'un règlement durable. Le ministère remercie tous les participants de leur confiance.`;
