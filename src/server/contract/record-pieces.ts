import { recordSchema } from "../../record/index.ts";

/** A whole process as the record has it. */
export const processViewSchema = recordSchema.shape.processes.element;

const shape = processViewSchema.shape;

/** The pieces of a process's dossier, as docs/record-format.md has them. */
export const roundSchema = shape.rounds.element;
export const roleSchema = shape.roles.element;
export const eventSchema = shape.timeline.element;
export const agendaSchema = shape.agenda.element;
export const positionSchema = shape.positions.element;
export const contestedSchema = shape.contested.element;
export const questionSchema = shape.questions.element;
export const seriesSchema = shape.figures.element;
export const sourceSchema = shape.sources.element;
export const identitySchema = shape.identities.element;
export const claimRefSchema = shape.rejected.element;
export const orphanSchema = shape.orphaned.element;
export const slotSchema = shape.status;
export const namedSchema = roundSchema.shape.participants.element.shape.actor;
export const holderSchema = claimRefSchema.shape.by.element;
export const supportSchema = roundSchema.shape.support;
export const standingSchema = roundSchema.shape.standing;
export const markingSchema = sourceSchema.shape.marking.unwrap();
