// The tabs that a first visit opens: one question of the directory each, from the simplest to the fullest.
export const queries = [
  {
    query: `# Combien de structures de chaque région ?
# Ctrl-Entrée l'exécute ; le livre, à gauche,
# documente tout le schéma.
query StructuresParRegion {
  regions {
    code
    nom
    population
    structures {
      totalCount
    }
  }
}
`,
  },
  {
    query: `# Les centres de santé en zone d'intervention
# prioritaire, par commune puis par nom.
query CentresEnZip($apres: String) {
  structures(
    where: { type: { eq: CENTRE_DE_SANTE }, zonageMedecin: { eq: ZIP } }
    order: [{ commune: { nom: ASC } }, { nom: ASC }]
    first: 50
    after: $apres
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      finess
      nom
      commune {
        nom
        departement {
          code
        }
      }
      quartierPrioritaire {
        nom
      }
    }
  }
}
`,
    variables: '{\n  "apres": null\n}\n',
  },
  {
    query: `# Une structure par son numéro FINESS, avec tout
# ce qui l'entoure et d'où vient la fiche.
query UneStructure($finess: String!) {
  structure(finess: $finess) {
    nom
    type
    specialite
    adresse {
      ligne
      codePostal
      ville
    }
    position {
      longitude
      latitude
    }
    commune {
      codeInsee
      nom
      population
      zonageMedecin
      epci {
        nom
      }
      departement {
        nom
        region {
          nom
        }
      }
    }
    gestionnaire {
      finess
      categorie
      categorieFiabilite
      nombreStructures
    }
    provenance {
      dateExtraction
      source {
        titre
        producteur
        licence
      }
    }
  }
}
`,
    variables: '{\n  "finess": "350002838"\n}\n',
  },
  {
    query: `# Les communes de plus de 10 000 habitants d'un
# département sans aucune maison de santé.
query CommunesSansMaisonDeSante($departement: String!) {
  communes(
    where: {
      departement: { code: { eq: $departement } }
      population: { gt: 10000 }
      structures: { none: { type: { eq: MAISON_DE_SANTE } } }
    }
    order: [{ population: DESC }]
  ) {
    totalCount
    nodes {
      codeInsee
      nom
      population
      zonageMedecin
    }
  }
}
`,
    variables: '{\n  "departement": "35"\n}\n',
  },
  {
    query: `# La version des données, leurs sources
# et leur qualité.
query Donnees {
  jeuDeDonnees {
    version
    construitLe
    sources {
      titre
      producteur
      millesime
      licence
      lignesLues
      lignesRejetees
    }
    qualite {
      libelle
      valeur
      unite
    }
  }
}
`,
  },
];
