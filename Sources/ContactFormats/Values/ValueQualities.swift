import ContactModel

/// What is said about a value beside the value: parameters, and a label in free words.
struct ValueQualities {
  /// In lower case, as RFC 6350, 5.6 writes them.
  var types: [String] = []
  var isPreferred = false
  var label: String?
  /// VALUE, where it is not what the property has by default.
  var valueType: String?
  var mediaType: String?
  /// The whole address as it is to be written on a letter: LABEL of ADR.
  var formatted: String?
  /// The ISO 3166 code beside the country's name (CC of ADR: RFC 8605).
  var countryCode: String?
  /// The messenger of an IMPP, as the source calls it.
  var service: String?

  var parameters: [Parameter] {
    var parameters: [Parameter] = []
    if let valueType { parameters.append(Parameter("VALUE", valueType)) }
    if let mediaType { parameters.append(Parameter("MEDIATYPE", mediaType)) }
    if let formatted { parameters.append(Parameter("LABEL", formatted)) }
    if let countryCode { parameters.append(Parameter("CC", countryCode)) }
    if let service { parameters.append(Parameter("X-SERVICE-TYPE", service)) }
    if !types.isEmpty { parameters.append(Parameter("TYPE", types)) }
    if isPreferred { parameters.append(Parameter("PREF", "1")) }
    return parameters
  }
}
