#ifndef CICU_DETECTOR_H
#define CICU_DETECTOR_H

#include <stdint.h>

/// One guess of ICU's charset detector: an ICU charset name and a confidence of 0 to 100.
typedef struct {
  char name[32];
  int32_t confidence;
} CICUMatch;

/// Writes up to `capacity` guesses about `bytes`, the best one first, and returns how many.
/// 0 where ICU has none or fails.
int32_t cicu_detect(const char *bytes, int32_t count, CICUMatch *matches, int32_t capacity);

#endif
