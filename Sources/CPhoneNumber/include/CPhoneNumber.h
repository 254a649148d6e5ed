#ifndef CPHONENUMBER_H
#define CPHONENUMBER_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What kind of line a number leads to, as the numbering plan of its region tells.
typedef enum CPhoneNumberKind {
  CPhoneNumberKindUnknown = 0,
  CPhoneNumberKindMobile,
  CPhoneNumberKindFixedLine,
  CPhoneNumberKindFixedLineOrMobile,
  CPhoneNumberKindTollFree,
  CPhoneNumberKindOther
} CPhoneNumberKind;

/// A number that is valid in its numbering plan. All texts end in a null byte.
typedef struct CPhoneNumber {
  /// `+` and at most 17 digits.
  char e164[24];
  /// The extension, digits only; empty where there is none.
  char extension[32];
  /// ISO 3166-1 alpha-2, `001` for numbers of no country; empty where unknown.
  char region[8];
  CPhoneNumberKind kind;
  /// The country calling code: 49 of +4930123456.
  int countryCode;
} CPhoneNumber;

/// Reads `length` bytes of UTF-8 as a telephone number dialled from `region` (ISO 3166-1 alpha-2 in
/// upper case; `ZZ` where only numbers that begin with `+` can be placed).
///
/// Returns whether the number is valid; `number` is written only then. May be called by several
/// threads at once. Never throws.
bool CPhoneNumberParse(
    const char *text,
    size_t length,
    const char *region,
    CPhoneNumber *number
);

#ifdef __cplusplus
}
#endif

#endif
