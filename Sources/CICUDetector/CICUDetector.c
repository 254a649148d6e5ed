#include "CICUDetector.h"

#include <string.h>
#include <unicode/ucsdet.h>

int32_t cicu_detect(const char *bytes, int32_t count, CICUMatch *matches, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return 0;

  int32_t written = 0;
  ucsdet_setText(detector, bytes, count, &status);
  int32_t found = 0;
  const UCharsetMatch **all = ucsdet_detectAll(detector, &found, &status);
  if (U_SUCCESS(status) && all != NULL) {
    for (int32_t index = 0; index < found && written < capacity; index++) {
      UErrorCode each = U_ZERO_ERROR;
      const char *name = ucsdet_getName(all[index], &each);
      int32_t confidence = ucsdet_getConfidence(all[index], &each);
      if (U_FAILURE(each) || name == NULL || strlen(name) >= sizeof matches[0].name) continue;
      strcpy(matches[written].name, name);
      matches[written].confidence = confidence;
      written++;
    }
  }
  ucsdet_close(detector);
  return written;
}
