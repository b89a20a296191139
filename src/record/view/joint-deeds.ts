import { LONG_COURSE } from "./course.ts";
import { type EventTold, shareReport } from "./event-told.ts";
import type { EventOfCluster } from "./events.ts";
import { toldTime } from "./times.ts";

/** What came of talks is told with them, on their days or so many days after. */
const CAME_OF = 16;

/**
 * Talks with what all sides did together on one day in one town, where nothing tells of the sitting that it was done in: it carries out what
 * was planned for that day, and is a sitting of its own where no talks were held on it or in the days before.
 */
export function withJointDeeds(talks: readonly EventOfCluster[], events: readonly EventOfCluster[]): readonly EventOfCluster[] {
  const plans = talks.filter(({ event }) => event.standing === "planned");
  // nothing comes of talks that were not held
  const held = talks.filter((talk) => !plans.includes(talk) && talk.event.standing !== "denied");
  const joint = events.filter(isJointDeed).filter((deed, at, all) => ![...held, ...all.slice(0, at)].some(isOnDaysOf(deed)));
  const undated = new Map(
    held.filter(isUndated).flatMap((talk) =>
      pairOf(
        talk,
        joint.filter((deed) => isNewsOf(deed, talk)),
      ),
    ),
  );
  const opened = new Map(
    joint.length === 0
      ? []
      : held.filter(isOpening).flatMap((talk) =>
          pairOf(
            talk,
            joint.filter((deed) => isCloseOf(deed, talk, [held, joint])),
          ),
        ),
  );
  const dated = new Set([...undated.values(), ...opened.values()]);
  const deeds = joint.filter(
    (deed) => dated.has(deed) || plans.some(isOnDaysOf(deed)) || !held.some((talk) => isResultOf(deed, talk)),
  );
  const carriedOut = new Map([
    ...undated,
    ...plans.flatMap((plan) => pairOf(plan, deeds.filter((deed) => !dated.has(deed) && isOnDaysOf(plan)(deed)).slice(0, 1))),
  ]);
  const done = new Set([...carriedOut.values(), ...opened.values()]);
  return [
    ...talks.map((talk) => closedBy(heldAsPlanned(talk, carriedOut.get(talk)), opened.get(talk))),
    ...deeds.filter((deed) => !done.has(deed)).map(inTown),
  ];
}

type Pair = readonly [talk: EventOfCluster, deed: EventOfCluster];

const pairOf = (talk: EventOfCluster, [deed, ...others]: readonly EventOfCluster[]): readonly Pair[] =>
  deed && others.length === 0 ? [[talk, deed]] : [];

const isHeld = ({ signature }: EventTold): boolean => signature.state === "asserted";

/** "Their third round of talks was over after 40 minutes": a numbered round that was held on a day that nobody tells. */
const isUndated = ({ event, cluster: { members } }: EventOfCluster): boolean =>
  event.round !== null && members.some(isHeld) && members.filter(isHeld).every(({ time }) => time === null);

/** "Ukraine and Russia agreed on Wednesday to …, but their third round brought no ceasefire": what sides did on the day just over, in the news of it. */
const isNewsOf = (deed: EventOfCluster, { cluster }: EventOfCluster): boolean =>
  deed.cluster.members.filter(isHeld).some(({ time, published, voices }) => {
    const [day, told] = [time?.latest ?? null, published?.latest ?? null];
    if (day === null || (told !== null && (told < day || told - day > JUST_OVER))) return false;
    return cluster.members.filter(isHeld).some((member) => shareReport(member.voices, voices));
  });

/** News of talks comes so many days after their end. */
const JUST_OVER = 3;

/**
 * "On Wednesday they signed three protocols. The session had opened on 17 February": of a session only the first day is told, and in the same
 * report what all sides did since, with no other talks between.
 */
function isCloseOf(deed: EventOfCluster, talk: EventOfCluster, all: readonly (readonly EventOfCluster[])[]): boolean {
  const [first, day] = [dayOf(talk), dayOf(deed)];
  if (first === null || day === null || day <= first || day - first > LONG_COURSE) return false;
  const told = talk.cluster.members.filter(isDated);
  if (!told.some((one) => deed.cluster.members.some((other) => shareReport(one.voices, other.voices)))) return false;
  const isBetween = (other: EventOfCluster): boolean => {
    const at = dayOf(other);
    return other !== talk && other !== deed && at !== null && at > first && at < day;
  };
  return !all.some((some) => some.some(isBetween));
}

const dayOf = ({ event }: EventOfCluster): number | null => toldTime(event.time.edtf)?.earliest ?? null;

const isDated = (one: EventTold): boolean => isHeld(one) && one.time !== null;

/** Told as held with its first day and no other. */
function isOpening({ cluster }: EventOfCluster): boolean {
  const told = cluster.members.filter(isDated);
  return told.length > 0 && told.every(({ signature, time }) => signature.edge === "first" && time?.days === 1);
}

/** The session with what closed it on its last day. */
function closedBy(talk: EventOfCluster, deed: EventOfCluster | undefined): EventOfCluster {
  if (!deed) return talk;
  const closing = inTown(deed).cluster.members.map((one) => ({ ...one, signature: { ...one.signature, edge: "last" as const } }));
  return { event: talk.event, cluster: { ...talk.cluster, members: [...talk.cluster.members, ...closing] } };
}

/** True of what is told of one of the days of the first. */
export const isOnDaysOf =
  ({ event }: EventOfCluster) =>
  (other: EventOfCluster): boolean => {
    const [a, b] = [event, other.event].map(({ time }) => toldTime(time.edtf));
    if (a?.earliest == null || a.latest === null || b?.earliest == null || b.latest === null) return false;
    return a.earliest <= b.latest && b.earliest <= a.latest;
  };

const isTold = ({ event }: EventOfCluster): boolean => ["happened", "claimed"].includes(event.standing);

const isJointDeed = (one: EventOfCluster): boolean =>
  one.cluster.members.some(({ signature }) => signature.together !== undefined) &&
  isTold(one) &&
  toldTime(one.event.time.edtf)?.days === 1;

/** True where talks were held in the days before a deed, or on days that nobody tells by a report that tells both. */
function isResultOf({ event, cluster }: EventOfCluster, talk: EventOfCluster): boolean {
  const [day, days] = [event, talk.event].map(({ time }) => toldTime(time.edtf));
  if (day?.earliest == null) return false;
  if (days?.earliest != null && days.latest !== null)
    return days.earliest <= day.earliest && day.earliest - days.latest <= CAME_OF;
  return (
    isTold(talk) && cluster.members.some((one) => talk.cluster.members.some((other) => shareReport(one.voices, other.voices)))
  );
}

function heldAsPlanned(plan: EventOfCluster, deed: EventOfCluster | undefined): EventOfCluster {
  if (!deed) return plan;
  return {
    event: { ...plan.event, standing: deed.event.standing },
    cluster: { ...plan.cluster, members: [...plan.cluster.members, ...inTown(deed).cluster.members] },
  };
}

/** A deed as a sitting: in the town where all must have been. */
const inTown = ({ event, cluster }: EventOfCluster): EventOfCluster => ({
  event,
  cluster: {
    ...cluster,
    members: cluster.members.map((one) => ({
      ...one,
      signature: { ...one.signature, place: one.signature.place ?? one.signature.together ?? null },
    })),
  },
});
