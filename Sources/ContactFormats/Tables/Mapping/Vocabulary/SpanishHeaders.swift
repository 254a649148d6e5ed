extension HeaderVocabulary {
  static let spanish: [Line] = [
    Line(
      .part(.formattedName),
      "nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, nombre para mostrar"
    ),
    Line(.name, "nombre, nombres"),
    Line(.part(.given), "nombre de pila, primer nombre"),
    Line(
      .part(.family),
      """
      apellido, apellidos, primer apellido, apellido paterno
      """
    ),
    Line(.secondFamily, "segundo apellido, apellido materno"),
    Line(.part(.additional), "segundo nombre"),
    Line(.part(.prefix), "tratamiento, saludo"),
    Line(.part(.suffix), "sufijo"),
    Line(.part(.nickname), "apodo, alias"),
    Line(
      .part(.organization),
      """
      empresa, compañía, organización, institución, nombre de la empresa, razón social, universidad, \
      entidad, centro de trabajo, escuela, negocio
      """
    ),
    Line(.part(.department), "departamento, área"),
    Line(.part(.title), "puesto, cargo, puesto de trabajo, profesión, ocupación, título, posición"),
    Line(.part(.role), "función, rol"),
    Line(
      .part(.email),
      """
      correo, correo electrónico, dirección de correo electrónico, dirección de correo, \
      dirección de email, dirección electrónica, correos, dirección de e-mail
      """
    ),
    Line(
      .part(.phone),
      "teléfono, número de teléfono, telf, tlf, teléfono fijo, nº de teléfono, teléfonos, tfno"
    ),
    Line(.part(.url), "sitio web, página web, página personal, web, enlace"),
    Line(
      .kind("cell"),
      "móvil, celular, teléfono móvil, teléfono celular, número de móvil, número de celular"
    ),
    Line(.kind("fax"), "número de fax"),
    Line(.kind("pager"), "localizador, buscapersonas"),
    Line(.kind("work"), "trabajo, laboral, oficina, profesional, corporativo"),
    Line(.kind("home"), "casa, particular, personal, privado, domicilio, hogar"),
    Line(.kind("other"), "otro, otra, otros, alternativo, secundario"),
    Line(.kind("pref"), "principal"),
    Line(.group("billing"), "facturación"),
    Line(.group("shipping"), "envío"),
    Line(.part(.address), "dirección, dirección postal, dirección completa"),
    Line(.part(.street), "calle, calle y número, vía"),
    Line(.part(.extendedAddress), "piso, puerta, colonia"),
    Line(.part(.poBox), "apartado postal, apartado de correos, apartado"),
    Line(.part(.locality), "ciudad, localidad, población, municipio"),
    Line(.location, "ubicación"),
    Line(.part(.region), "provincia, estado o provincia, comunidad autónoma, región, estado"),
    Line(.part(.postalCode), "código postal, C.P."),
    Line(.part(.country), "país, país o región, país región"),
    Line(.part(.birthday), "cumpleaños, fecha de nacimiento, nacimiento"),
    Line(.part(.birthYear), "año de nacimiento"),
    Line(.part(.anniversary), "aniversario"),
    Line(
      .part(.attendance),
      """
      asistencia, asiste, asistirá, participa, estado de asistencia, estado de inscripción, \
      confirmación de asistencia
      """
    ),
    Line(.part(.note), "nota, notas, comentario, comentarios, observaciones, observación"),
    Line(.part(.categories), "categoría, categorías, grupo, grupos, etiquetas"),
    Line(.part(.language), "idioma, idiomas, lengua"),
    Line(.part(.gender), "sexo, género"),
    Line(.part(.pronouns), "pronombre, pronombres"),
    Line(.part(.introducer), "recomendado por, referido por, presentado por"),
    Line(.identifier(rank: 2), "identificador"),
    Line(
      .contact,
      "contacto, asistente al evento, participante, invitado, invitada, miembro, persona"
    ),
    Line(.relation("spouse"), "cónyuge, esposo, esposa, pareja"),
    Line(.relation("child"), "hijo, hijos, hija"),
    Line(.relation("parent"), "padre, madre, tutor"),
    Line(.relation("manager"), "jefe, jefa, supervisor, nombre del jefe"),
    Line(.relation("assistant"), "asistente, secretaria, nombre del asistente"),
    Line(.relation("emergency"), "contacto de emergencia, emergencia"),
    Line(.stranger, "comprador, organizador, usuario, propietario"),
    Line(.state, "confirmación, respuesta, situación"),
    Line(
      .thing,
      """
      nombre de usuario, cuenta, evento, nombre del evento, \
      entrada, boleto, archivo, nombre del archivo, pedido, factura, pago, precio, importe, número de, \
      cantidad, fecha, hora, marca temporal, creado, creado por, modificado, inscripción, \
      fecha de inscripción, fecha de registro, prefijo telefónico, tamaño, sector, consentimiento, \
      activo, contraseña, moneda, asunto, mensaje, dominio, producto, proyecto, edad, DNI, \
      NIE, NIF, RFC, CURP, cómo, por qué, desea, es usted
      """
    ),
    Line(.label, "tipo, etiqueta"),
    Line(.joint, "y, o"),
    Line(.purpose, "para"),
    Line(
      .filler,
      """
      su, tu, el, la, los, las, de, del, un, una, cuál, es, por favor, indique, introduzca, \
      obligatorio, opcional, número, nº, en
      """
    ),
  ]
}
