import { expect, test } from "vitest";
import { readPage } from "../../src/intake/html.ts";
import { metadataOf } from "../../src/intake/html-metadata.ts";
import { textOfHtml } from "../../src/intake/html-text.ts";

const paragraph =
  "Le porte-parole du ministère a déclaré que les pourparlers avaient rempli leur mission, selon l'agence officielle.";
const article = Array.from({ length: 5 }, (_, i) => `<p>${i + 1}. ${paragraph}</p>`).join("\n");
const page = `<!DOCTYPE html><html lang="fr-FR"><head><meta charset="utf-8"><title>Astana &mdash; Le Journal</title>
<meta property="og:site_name" content="Le Journal d&#39;essai"><meta property="og:title" content="Astana : fin de partie">
<meta property="article:published_time" content="2023-06-21T18:40:00+02:00"><link rel="canonical" href="https://exemple.test/astana?a=1&amp;b=2">
<script>document.body.innerHTML = "<p>remplac\\u00e9</p>"; while (true) {}</script></head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>
<article><h1>Astana : fin de partie</h1>${article}<script>throw new Error("jamais")</script></article>
<aside><p>À lire aussi : la météo du jour, les résultats sportifs et le reste des nouvelles de la région.</p></aside>
<footer><p>Tous droits réservés, mentions légales, contact, abonnements et autres formules de politesse.</p></footer></body></html>`;

test("the article without menu, aside and footer, a paragraph a paragraph", () => {
  const { text } = readPage(page);
  expect(text).toContain(`1. ${paragraph}\n\n2. ${paragraph}`);
  expect(text).not.toMatch(/Accueil|météo|mentions légales|remplacé|while/);
});

test("what the page says about itself", () => {
  expect(metadataOf(page)).toEqual({
    title: "Astana : fin de partie",
    published: "2023-06-21",
    outlet: "Le Journal d'essai",
    url: "https://exemple.test/astana?a=1&b=2",
    language: "fr-FR",
  });
});

test("JSON-LD goes before meta; time comes last", () => {
  const linked = `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Le titre","datePublished":"2024-03-14T08:00:00Z","publisher":{"name":"L'Agence"}}]}</script>`;
  expect(metadataOf(`<time datetime="2020-01-01">x</time>${linked}<meta name="date" content="2021-01-01">`)).toMatchObject({
    title: "Le titre",
    published: "2024-03-14",
    outlet: "L'Agence",
  });
  expect(metadataOf(`<h1>Un <em>titre</em></h1><time datetime="2020-01-01T10:00">x</time>`)).toMatchObject({
    title: "Un titre",
    published: "2020-01-01",
  });
  expect(metadataOf(`<script type="application/ld+json">{"@type":</script><meta name="date" content="hier">`)).toMatchObject({
    published: null,
  });
});

const shows = (html: string, text: string) => test(JSON.stringify(html), () => expect(textOfHtml(html)).toBe(text));
shows("<p>Un</p><p>deux</p>", "Un\n\ndeux");
shows("Un<br>deux<br/><br/>trois", "Un\ndeux\n\ntrois");
shows("<p>A &lt; B &amp; « C&nbsp;»&eacute;</p>", "A < B & « C\u00a0»é");
shows("<p>a < b et c > d</p>", "a < b et c > d");
shows("<p>Un <b>mot</b>\n  coupé</p><!-- rien --><style>p{}</style>", "Un mot coupé");
shows("<p title='a > b'>texte</p>", "texte");
shows("<p title='jamais fermé>texte</p>", "texte");
shows("<script>var x = '</p>'", "");
shows("<", "<");
shows("", "");

const hostile: readonly (readonly [string, string])[] = [
  ["100,000 marks that open nothing", `<html><body><p>${paragraph}</p>${"< ".repeat(100_000)}`],
  ["50,000 nested elements", `<html><body>${"<div>".repeat(50_000)}<p>${paragraph}</p>`],
  ["20,000 unclosed marks", `<html><body><p>${paragraph} ${"<b><i>".repeat(10_000)}`],
  ["an attribute of 600,000 units", `<html><body><p class="${"x ".repeat(300_000)}">${paragraph}</p>`],
  ["20,000 small elements", `<html><body><p>${paragraph}</p>${"<p>a<span>b</span>c<br><br>d</p>".repeat(20_000)}`],
  ["100,000 unpaired quotation marks", `<html><body><p>${paragraph}</p>${"<a x=' y=\">".repeat(100_000)}`],
  ["100,000 unclosed comments", `<html><body><p>${paragraph}</p>${"<!--".repeat(100_000)}`],
  ["a bomb of entities", `<html><body><p>${paragraph}</p>${"&amp;lt;".repeat(100_000)}`],
];
for (const [what, html] of hostile) {
  test(`${what} comes to an end and loses nothing`, { timeout: 60_000 }, () => {
    expect(readPage(html).text).toContain(paragraph);
  });
}
