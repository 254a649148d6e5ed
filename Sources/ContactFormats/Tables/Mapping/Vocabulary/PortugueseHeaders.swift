extension HeaderVocabulary {
  static let portuguese: [Line] = [
    Line(
      .part(.formattedName),
      "nome completo, nome e sobrenome, nome e apelido, nome de exibição"
    ),
    Line(.name, "nome, nomes"),
    Line(.part(.given), "primeiro nome, nome próprio"),
    Line(.part(.family), "sobrenome, último nome, nome de família"),
    Line(.familyOrNickname, "apelido"),
    Line(.part(.additional), "nome do meio, segundo nome"),
    Line(.part(.prefix), "tratamento, forma de tratamento, saudação, pronome de tratamento"),
    Line(.part(.suffix), "sufixo"),
    Line(.part(.nickname), "alcunha, como gosta de ser chamado"),
    Line(
      .part(.organization),
      "empresa, organização, instituição, companhia, nome da empresa, universidade, entidade, escola"
    ),
    Line(.part(.department), "departamento, setor da empresa"),
    Line(.part(.title), "cargo, título, profissão, ocupação, posição"),
    Line(.part(.role), "função, papel"),
    Line(
      .part(.email),
      """
      correio eletrónico, correio eletrônico, endereço de e-mail, endereço de email, \
      endereço eletrônico, correio
      """
    ),
    Line(.part(.phone), "telefone, número de telefone, telefone fixo, telefones, fone"),
    Line(.part(.url), "site, página, página web, sítio web, página pessoal"),
    Line(
      .kind("cell"),
      "celular, telemóvel, telefone celular, número de celular, número do celular, móvel"
    ),
    Line(.kind("work"), "trabalho, comercial, profissional, escritório, corporativo"),
    Line(.kind("home"), "casa, residencial, pessoal, particular"),
    Line(.kind("other"), "outro, outra, outros, alternativo, secundário"),
    Line(.part(.address), "endereço, morada, endereço completo"),
    Line(.part(.street), "rua, logradouro"),
    Line(.part(.extendedAddress), "complemento, bairro"),
    Line(.part(.poBox), "caixa postal, apartado"),
    Line(.part(.locality), "cidade, localidade, município"),
    Line(.location, "localização"),
    Line(.part(.region), "estado, UF, distrito, província"),
    Line(.part(.postalCode), "CEP, código postal"),
    Line(.part(.country), "país, país região"),
    Line(
      .part(.birthday),
      "aniversário, data de nascimento, nascimento, data de aniversário, data nascimento"
    ),
    Line(
      .part(.attendance),
      """
      presença, comparecimento, confirmação de presença, status da inscrição, \
      vai comparecer, participa, participará
      """
    ),
    Line(.part(.note), "nota, notas, observações, comentário, comentários, observação, obs"),
    Line(.part(.categories), "categoria, categorias, grupo, grupos, etiquetas"),
    Line(.part(.language), "idioma, língua"),
    Line(.part(.gender), "sexo, gênero, género"),
    Line(.part(.introducer), "indicado por, apresentado por, recomendado por"),
    Line(.contact, "contato, contacto, participante, convidado, convidada, membro, pessoa"),
    Line(.relation("spouse"), "cônjuge, esposo, esposa"),
    Line(.relation("child"), "filho, filhos, filha"),
    Line(.relation("parent"), "pai, mãe, responsável legal"),
    Line(.relation("manager"), "gerente, chefe, gestor"),
    Line(.relation("assistant"), "assistente, secretária"),
    Line(.relation("emergency"), "contato de emergência, contacto de emergência, emergência"),
    Line(.stranger, "comprador, organizador, usuário, utilizador, proprietário"),
    Line(.state, "confirmação, resposta, situação"),
    Line(
      .thing,
      """
      nome de usuário, nome de utilizador, conta, evento, \
      nome do evento, ingresso, bilhete, arquivo, ficheiro, pedido, fatura, pagamento, preço, valor, \
      quantidade, data, hora, carimbo de data/hora, criado, criado por, modificado, inscrição, \
      data de inscrição, tamanho, setor, consentimento, ativo, senha, moeda, assunto, \
      mensagem, domínio, produto, projeto, idade, CPF, CNPJ, RG, NIF
      """
    ),
    Line(.label, "tipo, rótulo"),
    Line(.joint, "e, ou"),
    Line(.filler, "seu, sua, o, a, os, as, do, da, dos, de, qual, por favor, obrigatório, número"),
  ]
}
