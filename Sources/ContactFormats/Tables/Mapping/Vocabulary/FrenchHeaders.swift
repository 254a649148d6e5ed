extension HeaderVocabulary {
  static let french: [Line] = [
    Line(
      .part(.formattedName),
      "nom complet, nom et prénom, prénom et nom, nom prénom, prénom nom, nom affiché, nom d'affichage"
    ),
    Line(.name, "nom, noms"),
    Line(.part(.given), "prénom, prénoms"),
    Line(.part(.family), "nom de famille, patronyme"),
    Line(.part(.additional), "deuxième prénom, second prénom, autres prénoms"),
    Line(.part(.prefix), "civilité, titre de civilité, formule d'appel"),
    Line(.part(.suffix), "suffixe"),
    Line(.part(.nickname), "surnom, pseudonyme, pseudo, prénom usuel"),
    Line(.part(.maidenName), "nom de jeune fille, nom de naissance"),
    Line(
      .part(.organization),
      """
      société, entreprise, organisation, organisme, employeur, établissement, raison sociale, \
      nom de l'entreprise, nom de la société, école, université, association, structure, compagnie
      """
    ),
    Line(.part(.department), "département, direction, pôle"),
    Line(
      .part(.title),
      "poste, titre du poste, intitulé du poste, profession, emploi, métier, poste occupé, titre"
    ),
    Line(.part(.role), "fonction, rôle"),
    Line(
      .part(.email),
      """
      courriel, adresse e-mail, adresse email, adresse mail, adresse électronique, mél, \
      adresse courriel, adresse de messagerie, courrier électronique, e-mails
      """
    ),
    Line(
      .part(.phone),
      """
      téléphone, numéro de téléphone, n° de téléphone, numéro téléphone, téléphone fixe, fixe, \
      n° tél, tél, no de téléphone
      """
    ),
    Line(.part(.url), "site web, site internet, page web, page personnelle, lien, site"),
    Line(
      .kind("cell"),
      "portable, mobile, téléphone portable, téléphone mobile, numéro de portable, tél portable"
    ),
    Line(.kind("fax"), "télécopie, télécopieur, numéro de fax"),
    Line(.kind("pager"), "téléavertisseur, récepteur de radiomessagerie"),
    Line(.kind("work"), "professionnel, professionnelle, pro, bureau, travail, affaires"),
    Line(.kind("home"), "privé, privée, personnel, personnelle, perso, domicile, maison"),
    Line(.kind("other"), "autre, autres, secondaire"),
    Line(.kind("pref"), "principal, principale"),
    Line(.group("billing"), "facturation"),
    Line(.group("shipping"), "livraison"),
    Line(.part(.address), "adresse, adresse postale, adresse complète"),
    Line(.part(.street), "rue, voie, numéro et rue, n° et rue, numéro et voie"),
    Line(.part(.extendedAddress), "complément d'adresse, complément, bâtiment, appartement"),
    Line(.part(.poBox), "boîte postale, BP"),
    Line(.part(.locality), "ville, commune, localité"),
    Line(.location, "lieu, emplacement"),
    Line(.part(.region), "région, état, canton, province"),
    Line(.part(.postalCode), "code postal, CP, NPA"),
    Line(.part(.country), "pays, pays région"),
    Line(.part(.birthday), "anniversaire, date de naissance, né le, née le, né e le"),
    Line(.part(.birthYear), "année de naissance"),
    Line(.part(.anniversary), "anniversaire de mariage"),
    Line(
      .part(.attendance),
      """
      présence, présent, présent(e), participation, participe, participera, statut d'inscription, \
      statut de participation
      """
    ),
    Line(.part(.note), "remarque, remarques, commentaire, commentaires, observations, notes"),
    Line(.part(.categories), "catégorie, catégories, groupe, groupes, étiquettes, mots-clés"),
    Line(.part(.language), "langue, langues"),
    Line(.part(.gender), "sexe, genre"),
    Line(.part(.pronouns), "pronom"),
    Line(.part(.introducer), "recommandé par, présenté par, parrainé par, parrain"),
    Line(.identifier(rank: 2), "identifiant, identifiant du contact"),
    Line(
      .contact,
      "participant, participante, invité, invitée, membre, personne, interlocuteur, inscrit, adhérent"
    ),
    Line(.relation("spouse"), "conjoint, conjointe, époux, épouse"),
    Line(.relation("child"), "enfant, enfants"),
    Line(.relation("parent"), "père, mère, tuteur"),
    Line(
      .relation("manager"),
      "responsable, supérieur, supérieur hiérarchique, nom du responsable"
    ),
    Line(.relation("assistant"), "assistante, secrétaire"),
    Line(
      .relation("emergency"),
      "contact d'urgence, urgence, personne à contacter en cas d'urgence"
    ),
    Line(.stranger, "acheteur, organisateur, utilisateur, propriétaire"),
    Line(.state, "statut, réponse, confirmation"),
    Line(
      .thing,
      """
      nom d'utilisateur, compte, événement, billet, fichier, \
      commande, facture, paiement, prix, montant, nombre de, quantité, date, heure, \
      horodatage, créé, créé par, créé le, modifié, modifié le, inscription, date d'inscription, \
      indicatif, taille, secteur, effectif, consentement, actif, mot de passe, devise, \
      objet, message, numéro de commande, numéro client, domaine, produit, projet, \
      comment avez-vous, souhaitez-vous, êtes-vous, avez-vous, âge
      """
    ),
    Line(.label, "libellé"),
    Line(.joint, "et, ou"),
    Line(.purpose, "pour, afin"),
    Line(
      .filler,
      """
      votre, vos, le, la, les, de, du, des, l, d, un, une, quel, quelle, est, veuillez, indiquer, \
      saisir, obligatoire, facultatif, n, numéro, ton, ta, mon, ma, en
      """
    ),
  ]
}
