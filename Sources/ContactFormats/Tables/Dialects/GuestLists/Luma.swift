import ContactModel

extension TableDialect {
  /// Luma's guest list, in both orders of its columns; the host's questions stand behind.
  static let luma = TableDialect(
    name: "luma-csv",
    title: "Luma guests",
    usualEncounter: .attended,
    signatures: [
      Signature(all: ["api_id", "approval_status"]),
      Signature(
        all: ["approval_status"],
        any: ["ticket_name", "ticket_type_id", "qr_code_url", "checked_in_at", "guest_id"]
      ),
    ],
    columns: .columns([
      .init(.uid): ["api_id", "guest_id"],
      .init(.formattedName): ["name"],
      .init(.given): ["first_name"],
      .init(.family): ["last_name"],
      .init(.email): ["email"],
      .init(.phone): ["phone_number"],
      .init(.attendance): ["approval_status"],
      .init(.organization): [
        "What's your company?", "What is your company?", "What company do you work for?", "Company",
        "Company name", "Organization",
      ],
      .init(.title): [
        "What's your role?", "What is your role?", "What's your job title?",
        "What is your job title?", "Job title", "Title", "Role",
      ],
      .init(.url, slot: 1, types: ["profile"]): [
        "What's your LinkedIn?", "What is your LinkedIn?", "What's your LinkedIn profile?",
        "What is your LinkedIn profile?", "LinkedIn", "LinkedIn URL", "LinkedIn profile",
      ],
      .init(.url, slot: 2): ["What's your website?", "What is your website?", "Website"],
      .init(.introducer): GuestQuestions.introducers,
      .init(.extra): [
        "created_at", "checked_in_at", "custom_source", "qr_code_url", "amount", "amount_tax",
        "amount_discount", "currency", "coupon_code", "eth_address", "solana_address",
        "survey_response_rating", "survey_response_feedback", "ticket_type_id", "ticket_name",
        "utm_source", "is_going", "has_joined_event",
      ] + GuestQuestions.otherPeople,
    ]),
    attendance: .declined(["declined", "not_going"])
      + .notConfirmed([
        "pending_approval", "pending", "waitlist", "waitlisted", "invited",
        "payment_pending", "rejected",
      ])
      + .cancelled(["cancelled", "canceled", "removed"])
  )
}
