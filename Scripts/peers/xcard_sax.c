/* The work of Scripts/bench-driver on xCard (RFC 6351), done with libxml2's own push parser and
   nothing else: the texts of fn, email and tel are counted as they come by, no value is kept. It is
   the least that any reader on libxml2 can take. */
#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>

enum { FN, EMAIL, TEL, FIELDS };

struct state {
  long cards, count[FIELDS], bytes[FIELDS];
  int depth, field, isValue;
};

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int spaces, const xmlChar **space, int attributes, int defaulted,
                  const xmlChar **attribute) {
  struct state *state = context;
  int depth = ++state->depth;
  (void)prefix, (void)uri, (void)spaces, (void)space, (void)attributes, (void)defaulted;
  (void)attribute;
  if (depth == 2) {
    state->cards++;
  } else if (depth == 3) {
    state->field = !xmlStrcmp(name, BAD_CAST "fn")      ? FN
                   : !xmlStrcmp(name, BAD_CAST "email") ? EMAIL
                   : !xmlStrcmp(name, BAD_CAST "tel")   ? TEL
                                                        : FIELDS;
    if (state->field < FIELDS) state->count[state->field]++;
  } else if (depth == 4) {
    state->isValue = !xmlStrcmp(name, BAD_CAST "text") || !xmlStrcmp(name, BAD_CAST "uri");
  }
}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  struct state *state = context;
  (void)name, (void)prefix, (void)uri;
  state->depth--;
  state->isValue = 0;
}

static void characters(void *context, const xmlChar *text, int length) {
  struct state *state = context;
  (void)text;
  if (state->depth == 4 && state->isValue && state->field < FIELDS) {
    state->bytes[state->field] += length;
  }
}

int main(int argc, char **argv) {
  static char chunk[256 << 10];
  struct state state = {0};
  xmlSAXHandler handler = {0};
  FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
  if (!file) return 66;
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = characters;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, &state, NULL, 0, argv[1]);
  size_t count;
  while ((count = fread(chunk, 1, sizeof chunk, file)) > 0) {
    if (xmlParseChunk(parser, chunk, (int)count, 0)) return 65;
  }
  if (xmlParseChunk(parser, chunk, 0, 1)) return 65;
  printf("{\"cards\": %ld, \"fn\": %ld, \"fn_bytes\": %ld, \"email\": %ld, \"email_bytes\": %ld, "
         "\"tel\": %ld, \"tel_bytes\": %ld}\n",
         state.cards, state.count[FN], state.bytes[FN], state.count[EMAIL], state.bytes[EMAIL],
         state.count[TEL], state.bytes[TEL]);
  return 0;
}
