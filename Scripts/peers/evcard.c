/* The work of Scripts/bench-driver, done with EVCard of evolution-data-server (Debian's
   libebook-contacts1.2-dev): every card of a file parsed, the decoded values of FN, EMAIL and TEL
   counted. EVCard reads one card at a time; cards are cut apart here at lines that say BEGIN:VCARD
   and END:VCARD. */
#include <libebook-contacts/libebook-contacts.h>
#include <stdio.h>
#include <string.h>

struct totals { long cards, fn, fn_bytes, email, email_bytes, tel, tel_bytes; };

static void count(EVCardAttribute *attribute, long *number, long *bytes) {
  GList *values = e_vcard_attribute_get_values_decoded(attribute);
  *number += 1;
  if (values) *bytes += ((GString *)values->data)->len;
}

static void read_card(const char *text, struct totals *totals) {
  EVCard *card = e_vcard_new_from_string(text);
  totals->cards += 1;
  for (GList *item = e_vcard_get_attributes(card); item; item = item->next) {
    EVCardAttribute *attribute = item->data;
    const char *name = e_vcard_attribute_get_name(attribute);
    if (!g_ascii_strcasecmp(name, "FN")) count(attribute, &totals->fn, &totals->fn_bytes);
    else if (!g_ascii_strcasecmp(name, "EMAIL")) count(attribute, &totals->email, &totals->email_bytes);
    else if (!g_ascii_strcasecmp(name, "TEL")) count(attribute, &totals->tel, &totals->tel_bytes);
  }
  g_object_unref(card);
}

int main(int argc, char **argv) {
  char *text;
  gsize size;
  struct totals totals = {0};
  if (argc != 2 || !g_file_get_contents(argv[1], &text, &size, NULL)) return 66;
  char *end = text + size, *card = NULL;
  for (char *line = text; line < end;) {
    char *next = memchr(line, '\n', end - line);
    next = next ? next + 1 : end;
    if (!card && !g_ascii_strncasecmp(line, "BEGIN:VCARD", 11)) card = line;
    if (card && !g_ascii_strncasecmp(line, "END:VCARD", 9)) {
      char kept = *next;
      *next = 0;
      read_card(card, &totals);
      *next = kept;
      card = NULL;
    }
    line = next;
  }
  printf("{\"cards\": %ld, \"fn\": %ld, \"fn_bytes\": %ld, \"email\": %ld, \"email_bytes\": %ld, "
         "\"tel\": %ld, \"tel_bytes\": %ld}\n",
         totals.cards, totals.fn, totals.fn_bytes, totals.email, totals.email_bytes, totals.tel,
         totals.tel_bytes);
  return 0;
}
