import ContactModel

/// Small changes to the parameters of a property.
extension Property {
  /// The parameters that have one value (RFC 6350, 5).
  private static let single: Set<String> = ["VALUE", "PREF", "ALTID", "MEDIATYPE", "LANGUAGE"]

  /// Takes out what says nothing or a second time, and what is the writer's to say: ENCODING and
  /// CHARSET, and the BASE64 that some programs write as a TYPE.
  mutating func keepMeaningfulParameters() {
    guard !parameters.isEmpty else { return }
    removeTypes { $0.lowercased() == "base64" }
    var seen: Set<String> = []
    parameters.removeAll { parameter in
      parameter.values.isEmpty || parameter.name.isEmpty
        || ["ENCODING", "CHARSET"].contains(parameter.name)
        || Self.single.contains(parameter.name) && !seen.insert(parameter.name).inserted
    }
    for index in parameters.indices where Self.single.contains(parameters[index].name) {
      parameters[index].values = Array(parameters[index].values.prefix(1))
    }
    // `TYPE=a;TYPE=b` is `TYPE=a,b` (RFC 6350, 5.6).
    if let type = parameters.firstIndex(where: { $0.name == "TYPE" }) {
      let types = parameters.values(of: "TYPE")
      parameters.removeAll { $0.name == "TYPE" }
      parameters.insert(Parameter("TYPE", types), at: type)
    }
  }

  mutating func removeParameter(_ name: String) {
    parameters.removeAll { $0.name == name }
  }

  /// Gives the property one parameter of that name with that value, in the place of the first it
  /// had.
  mutating func setParameter(_ name: String, _ value: String) {
    guard let index = parameters.firstIndex(where: { $0.name == name }) else {
      return parameters.append(Parameter(name, value))
    }
    parameters[index].values = [value]
    let rest = parameters[(index + 1)...].filter { $0.name != name }
    parameters.replaceSubrange((index + 1)..., with: rest)
  }

  mutating func addType(_ type: String) {
    if let index = parameters.firstIndex(where: { $0.name == "TYPE" }) {
      parameters[index].values.append(type)
    } else {
      parameters.append(Parameter("TYPE", type))
    }
  }

  /// Takes the TYPE values out that satisfy the condition, and every TYPE that is empty then.
  mutating func removeTypes(where condition: (String) -> Bool) {
    guard parameters.contains(where: { $0.name == "TYPE" && $0.values.contains(where: condition) })
    else { return }
    for index in parameters.indices where parameters[index].name == "TYPE" {
      parameters[index].values.removeAll(where: condition)
    }
    parameters.removeAll { $0.name == "TYPE" && $0.values.isEmpty }
  }

  /// Turns the property into the private one that carries its value as a plain text.
  mutating func makePrivate() {
    name = VCardVocabulary.privateName(of: name)
    guard let text = value.text else { return }
    removeParameter("VALUE")
    value = .text(text)
  }
}
