import ContactModel

/// A postal address in comparable parts; a part is empty where the card leaves it out.
public struct ComparableAddress: Sendable, Hashable {
  /// Folded words in the order written.
  public var street: [String]
  /// Folded letters and digits alone.
  public var locality: String
  public var region: String
  public var postalCode: String
  /// ISO 3166-1 alpha-2 where the country is known by its name, else its folded name.
  public var country: String

  /// Nil where no part says anything.
  init?(_ property: Property) {
    guard case .structured(let components) = property.value else { return nil }
    let address = Address(components: components)
    street = words(ofFolded: folded(address.street))
    locality = placeKey(address.locality)
    region = placeKey(address.region)
    postalCode = placeKey(address.postalCode)
    country = Region.country(address.country) ?? placeKey(address.country)
    let isEmpty =
      street.isEmpty && locality.isEmpty && region.isEmpty && postalCode.isEmpty && country.isEmpty
    if isEmpty { return nil }
  }
}
