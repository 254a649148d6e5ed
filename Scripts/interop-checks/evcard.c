/* Says what EVCard of evolution-data-server (Debian's libebook-contacts1.2-dev) finds in vCards: one
   line of JSON a card, an array of [group, name, {parameter: [value]}, [value in base64]]. Values are
   decoded as EVCard decodes them, and in base64 because they may be bytes.
   EVCard reads one card at a time; cards are cut apart here at lines that say BEGIN:VCARD and
   END:VCARD. */
#include <libebook-contacts/libebook-contacts.h>
#include <stdio.h>
#include <string.h>

static void print_text(const char *text) {
  putchar('"');
  for (const unsigned char *byte = (const unsigned char *)(text ? text : ""); *byte; byte++) {
    if (*byte == '"' || *byte == '\\') printf("\\%c", *byte);
    else if (*byte < 0x20) printf("\\u%04x", *byte);
    else putchar(*byte);
  }
  putchar('"');
}

static void print_parameters(EVCardAttribute *attribute) {
  putchar('{');
  for (GList *item = e_vcard_attribute_get_params(attribute); item; item = item->next) {
    print_text(e_vcard_attribute_param_get_name(item->data));
    printf(": [");
    for (GList *value = e_vcard_attribute_param_get_values(item->data); value; value = value->next) {
      print_text(value->data);
      if (value->next) printf(", ");
    }
    printf("]%s", item->next ? ", " : "");
  }
  putchar('}');
}

static void print_attribute(EVCardAttribute *attribute) {
  putchar('[');
  print_text(e_vcard_attribute_get_group(attribute));
  printf(", ");
  print_text(e_vcard_attribute_get_name(attribute));
  printf(", ");
  print_parameters(attribute);
  printf(", [");
  GList *values = e_vcard_attribute_get_values_decoded(attribute);
  for (GList *item = values; item; item = item->next) {
    GString *value = item->data;
    char *base64 = g_base64_encode((const guchar *)value->str, value->len);
    printf("\"%s\"%s", base64, item->next ? ", " : "");
    g_free(base64);
  }
  printf("]]");
}

static void print_card(const char *text) {
  EVCard *card = e_vcard_new_from_string(text);
  putchar('[');
  for (GList *item = e_vcard_get_attributes(card); item; item = item->next) {
    print_attribute(item->data);
    if (item->next) printf(", ");
  }
  printf("]\n");
  g_object_unref(card);
}

int main(int argc, char **argv) {
  char *text;
  gsize size;
  if (argc != 2 || !g_file_get_contents(argv[1], &text, &size, NULL)) return 66;
  char *end = text + size, *card = NULL;
  for (char *line = text; line < end;) {
    char *next = memchr(line, '\n', end - line);
    next = next ? next + 1 : end;
    if (!card && !g_ascii_strncasecmp(line, "BEGIN:VCARD", 11)) card = line;
    if (card && !g_ascii_strncasecmp(line, "END:VCARD", 9)) {
      char kept = *next;
      *next = 0;
      print_card(card);
      *next = kept;
      card = NULL;
    }
    line = next;
  }
  return 0;
}
