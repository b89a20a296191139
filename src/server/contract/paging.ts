import { z } from "zod";

/** How many items a list of an answer has when nobody says, and the most that can be asked for. */
export const PAGE = 100;
const LONGEST_PAGE = 500;
const LONGEST_ID = 1000;

/** What every page of a list says of itself. */
export const paged = {
  total: z.int().meta({ description: "How many there are in all." }),
  offset: z.int(),
  limit: z.int(),
};

/** How a page is asked for. */
export const pagingQuery = {
  offset: z.coerce.number().int().min(0).default(0).meta({ description: "How many items to pass over." }),
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(PAGE).meta({ description: "At most so many items." }),
};

/** The page of a list on which an item stands; what `offset` says is then left aside. */
export const itemQuery = {
  item: z
    .string()
    .max(LONGEST_ID)
    .optional()
    .meta({ description: "Instead of `offset`: the page on which this item stands; the first where it is not there." }),
};

const isDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;

/** A day of the calendar, as 2023-06-21. */
export const daySchema = z.string().refine(isDay, "a day as 2023-06-21").meta({ description: "A day, as 2023-06-21." });

/** As it was known at the end of a day, by when reports came in. */
export const asOfQuery = { asOf: daySchema.optional().meta({ description: "As known at the end of this day." }) };

/** Of large dossiers the one made last is shown until the next one is made. */
export const isCurrentSchema = z
  .boolean()
  .meta({ description: "False: something has come since; what is shown is being made anew." });
