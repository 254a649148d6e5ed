import ContactModel
public enum ContactCoding { public static func encode(_ c: Contact) -> [UInt8] { [] } }
