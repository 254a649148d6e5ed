#include <libxml/xmlversion.h>
// With ICU, libxml2's headers draw in ICU's, which clash with the copy inside Foundation: the compiler then refuses the
// module, or not, depending on what it happened to load before. ICU only adds members to the end of a structure that
// is never laid out here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
