extension HeaderVocabulary {
  static let english: [Line] = [
    Line(
      .part(.formattedName),
      """
      full name, fullname, display name, complete name, badge name, name on badge, legal name, fn, \
      formatted name, n fn, common name, cn, name and surname, first and last name
      """
    ),
    Line(.name, "name, names"),
    Line(
      .part(.given),
      "first name, given name, forename, fname, given, first, name first, christian name, givenname"
    ),
    Line(
      .part(.family),
      "last name, family name, surname, lname, last, name last, family, second name, sn"
    ),
    Line(
      .part(.additional),
      "middle name, additional name, middle names, middle, name middle, mname"
    ),
    Line(
      .part(.prefix),
      "prefix, name prefix, salutation, honorific, honorific prefix, courtesy title, mr mrs, greeting"
    ),
    Line(.part(.suffix), "suffix, name suffix, honorific suffix"),
    Line(
      .part(.phoneticGiven),
      "phonetic first name, phonetic given name, given name yomi, given yomi"
    ),
    Line(
      .part(.phoneticFamily),
      "phonetic last name, phonetic family name, family name yomi, surname yomi"
    ),
    Line(.part(.phoneticAdditional), "phonetic middle name, additional name yomi"),
    Line(
      .part(.nickname),
      "nickname, nick name, nick, preferred name, known as, goes by, also known as, alias, aka"
    ),
    Line(.part(.maidenName), "maiden name, birth name, name at birth"),
    Line(
      .part(.organization),
      """
      company, organization, organisation, org, employer, institution, institute, affiliation, \
      university, college, school, business, firm, agency, startup, workplace, work place, \
      company name, org name, organization name, organisation name, place of work, club, \
      association, corporation, where do you work, who do you work for, institution name
      """
    ),
    Line(
      .part(.department),
      "department, dept, division, org unit, organizational unit, business unit"
    ),
    Line(
      .part(.title),
      """
      job title, position, jobtitle, occupation, profession, designation, job, job position, \
      professional title, work title, job role, what do you do, job function
      """
    ),
    Line(.title, "title"),
    Line(.part(.role), "role, function"),
    Line(
      .part(.email),
      """
      email, e mail, mail, email address, e mail address, mail address, email addr, e mails, \
      emails, email addresses, email id, mail id
      """
    ),
    Line(
      .part(.phone),
      """
      phone, telephone, tel, phone number, telephone number, phone no, tel no, phones, \
      phone numbers, ph, call, landline, contact number, contact no, phone nr
      """
    ),
    Line(
      .part(.url),
      """
      url, website, web site, web page, webpage, homepage, home page, web, www, link, web address, \
      linked in, linked in profile, linked in url, twitter, x handle, github, git hub, instagram, \
      facebook, xing, mastodon, bluesky, blue sky, tik tok, you tube, blog, portfolio, \
      personal site, social media, social profile, uri, site
      """
    ),
    Line(
      .part(.impp),
      """
      skype, telegram, signal, we chat, icq, jabber, xmpp, aim, msn, im, instant messenger, \
      discord, slack, matrix, im address, messenger
      """
    ),
    Line(.kind("cell"), "whats app, mobile, cell, cellphone, cell phone, mobile phone, gsm, mob"),
    Line(.kind("fax"), "fax, facsimile, telefax, fax number"),
    Line(.kind("pager"), "pager, beeper"),
    Line(.kind("work"), "work, office, professional, daytime, direct"),
    Line(.kind("home"), "home, private, personal, residential, evening"),
    Line(.kind("pref"), "primary, preferred, prefer, default, best, main"),
    Line(
      .kind("other"),
      "other, secondary, alternate, alternative, alt, additional, second, another"
    ),
    Line(.group("billing"), "billing, invoice address, bill to"),
    Line(.group("shipping"), "shipping, delivery, ship to"),
    Line(
      .part(.address),
      "address, addr, adr, full address, postal address, street address full, mailing address"
    ),
    Line(
      .part(.street),
      "street, street address, address line, addr line, street name, address street, road"
    ),
    Line(.part(.extendedAddress), "apartment, apt, suite, unit, extended address, floor, flat"),
    Line(.part(.poBox), "po box, p o box, post box, post office box"),
    Line(
      .part(.locality),
      """
      city, town, locality, city town, city name, hometown, municipality, suburb, village, \
      where do you live
      """
    ),
    Line(.location, "location, where are you located, where are you based, based in, place"),
    Line(
      .part(.region),
      "state, province, region, county, state province, state or province, territory, prefecture"
    ),
    Line(
      .part(.postalCode),
      """
      zip, zip code, postcode, post code, postal code, zip postal code, postal, p code, pcode, \
      zip or postal code
      """
    ),
    Line(
      .part(.country),
      "country, nation, country region, country name, country of residence, ctry"
    ),
    Line(
      .part(.birthday),
      "birthday, birthdate, date of birth, dob, birth date, bday, born, b day"
    ),
    Line(.part(.birthYear), "birth year, year of birth"),
    Line(.part(.birthMonth), "birth month, month of birth"),
    Line(.part(.birthDay), "birth day of month, day of birth"),
    Line(.part(.anniversary), "anniversary, wedding anniversary, wedding day"),
    Line(
      .part(.attendance),
      """
      rsvp, rsvp status, attendance, attendance status, attendee status, \
      registration status, guest status, ticket status, attending, attending?, \
      will you attend
      """
    ),
    Line(
      .part(.note),
      "note, notes, comment, comments, remark, remarks, memo, bio, biography, about me, annotation"
    ),
    Line(.part(.categories), "tags, tag, category, categories, group, groups, labels, keywords"),
    Line(
      .part(.language),
      "language, languages, preferred language, lang, spoken languages"
    ),
    Line(.part(.gender), "gender, sex"),
    Line(.part(.pronouns), "pronouns, pronoun, preferred pronouns"),
    Line(
      .part(.photo),
      "photo, picture, avatar, photo url, image, image url, headshot, profile picture, avatar url"
    ),
    Line(.part(.hobby), "hobby, hobbies"),
    Line(
      .part(.introducer),
      "referred by, introduced by, introducer, referrer, referral from, who introduced you"
    ),
    Line(.identifier(rank: 1), "uid, identifier, uuid, guid, unique id, unique identifier"),
    Line(.identifier(rank: 2), "record id, contact id, person id, attendee id"),
    Line(.identifier(rank: 3), "external id"),
    Line(.identifier(rank: 4), "id"),
    Line(
      .contact,
      """
      contact, contacts, attendee, attendees, participant, guest, member, delegate, person, people, \
      candidate, registrant, customer, client, speaker, student, lead name, visitor, \
      contact person, primary contact, contact info, contact details, contact information
      """
    ),
    Line(.relation("spouse"), "spouse, wife, husband, partner"),
    Line(.relation("child"), "child, children, kids, son, daughter"),
    Line(.relation("parent"), "parent, parents, mother, father, guardian, parent guardian"),
    Line(.relation("manager"), "manager, supervisor, boss, reports to, line manager"),
    Line(.relation("assistant"), "assistant, secretary, assistent, pa"),
    Line(
      .relation("emergency"),
      "emergency contact, emergency contact person, emergency, next of kin"
    ),
    Line(
      .stranger,
      "buyer, purchaser, payer, owner, organizer, organiser, host, sponsor, user, lead, recipient, sender"
    ),
    Line(
      .state,
      """
      status, confirmation, response, decision, booking status, invitation status, invite status, \
      approval status, application status
      """
    ),
    Line(
      .thing,
      """
      account, created, \
      created by, modified, updated, event, ticket, file, user name, username, login, screen \
      name, domain, order, invoice, payment, price, product, project, session, table, seat, coupon, \
      discount, card, bank, tax, vat, campaign, source, date, time, timestamp, date \
      time, count, total, amount, quantity, qty, age, ip, ip address, mac address, qr, code, \
      barcode, hash, score, rating, opt in, opt out, optin, optout, consent, subscribed, \
      unsubscribed, newsletter, verified, bounced, bounce, dietary, meal, allergies, diet, size, \
      shirt, industry, sector, revenue, employees, number of, eth, wallet, solana, bitcoin, crypto, \
      password, currency, country code, area code, dial code, calling code, subject, message, \
      server, host name, hostname, device, browser, app, package, version, sensitivity, priority, \
      mileage, billing information, directory, initials, short name, file as, lat, lon, lng, \
      latitude, longitude, yomi, phonetic, office location, ids, symbol, timezone, time zone, tz, salary, budget, venue, speaker bio, agenda, \
      workshop, track, topic, talk, presentation, paper, description, do you, did you, are you, would you, will you, have you, \
      can you, how did, how many, why, how do, may we, should we, can we, last seen, last login, \
      last contacted, first seen, registration, registered, checked in, check in, dni, passport, \
      identification, ssn, social security, license, plus one, company size, company type, signup, \
      sign up, join, joined, connected, added, exported, activity, sent, opened, clicked, open \
      balance, invited by, who invited you, distribution lists, freebusy, calendar, pubkey, room, \
      field, custom, custom field, pet, dog, brand, street number, house number, interests, \
      favourite, favorite, cc, bcc, reply, team, group id, type of
      """
    ),
    Line(.label, "type, label, kind"),
    Line(.joint, "and, or"),
    Line(.purpose, "for, so that, to receive, in case, as it appears, as on, as shown"),
    Line(
      .filler,
      """
      your, the, a, an, of, what, which, who, whats, is, please, enter, provide, my, me, our, s, d, \
      l, n, no, nr, number, numbers, value, values, required, optional, current, new, mandatory, \
      valid, tell, us, give, if, any, you, to, in, at, on, with, it, we, be, details, info, \
      information, data, profile, handle, mailing, residence, permanent, contactable, \
      reach, best way, registered name, line, field value, here, also, can, this, that, where, \
      do, work for, from, one, two
      """
    ),
  ]
}
