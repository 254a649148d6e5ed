#include "CPhoneNumber.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <cstring>
#include <string>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

CPhoneNumberKind KindOf(PhoneNumberUtil::PhoneNumberType type) {
  switch (type) {
    case PhoneNumberUtil::MOBILE:
      return CPhoneNumberKindMobile;
    case PhoneNumberUtil::FIXED_LINE:
      return CPhoneNumberKindFixedLine;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
      return CPhoneNumberKindFixedLineOrMobile;
    case PhoneNumberUtil::TOLL_FREE:
      return CPhoneNumberKindTollFree;
    case PhoneNumberUtil::UNKNOWN:
      return CPhoneNumberKindUnknown;
    default:
      return CPhoneNumberKindOther;
  }
}

/// Copies a text that fits, with its null byte; otherwise returns false.
template <size_t capacity>
bool Copy(const std::string &text, char (&target)[capacity]) {
  if (text.size() >= capacity) return false;
  std::memcpy(target, text.c_str(), text.size() + 1);
  return true;
}

}  // namespace

bool CPhoneNumberParse(
    const char *text,
    size_t length,
    const char *region,
    CPhoneNumber *number
) {
  try {
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    const std::string written(text, length);
    if (util.Parse(written, region, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR) return false;

    // GetNumberType answers UNKNOWN exactly where IsValidNumber answers false: both look for the
    // region of the number and test it against that region's patterns. Asking once halves the cost.
    const PhoneNumberUtil::PhoneNumberType type = util.GetNumberType(parsed);
    if (type == PhoneNumberUtil::UNKNOWN) return false;

    CPhoneNumber result = {};
    std::string e164, regionOfNumber;
    util.Format(parsed, PhoneNumberUtil::E164, &e164);
    util.GetRegionCodeForNumber(parsed, &regionOfNumber);
    if (!Copy(e164, result.e164)) return false;
    if (!Copy(parsed.extension(), result.extension)) result.extension[0] = '\0';
    if (!Copy(regionOfNumber, result.region)) result.region[0] = '\0';
    result.kind = KindOf(type);
    result.countryCode = parsed.country_code();
    *number = result;
    return true;
  } catch (...) {
    return false;
  }
}
