using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Import.Deductions;

namespace CoordonneSante.Import.Tests.Deductions;

public sealed class DeductionGestionnaireTests
{
    [Theory]
    [InlineData("01", CategorieGestionnaire.EtatAutrePublic)]
    [InlineData("03", CategorieGestionnaire.CollectiviteTerritoriale)]
    [InlineData("08", CategorieGestionnaire.CollectiviteTerritoriale)]
    [InlineData("17", CategorieGestionnaire.CollectiviteTerritoriale)]
    [InlineData("14", CategorieGestionnaire.EtablissementDeSante)]
    [InlineData("28", CategorieGestionnaire.EtatAutrePublic)]
    [InlineData("29", CategorieGestionnaire.EtablissementDeSante)]
    [InlineData("40", CategorieGestionnaire.CaisseDeSecuriteSociale)]
    [InlineData("47", CategorieGestionnaire.Mutuelle)]
    [InlineData("60", CategorieGestionnaire.Association)]
    [InlineData("63", CategorieGestionnaire.FondationCongregation)]
    [InlineData("66", CategorieGestionnaire.Groupement)]
    [InlineData("89", CategorieGestionnaire.Groupement)]
    [InlineData("70", CategorieGestionnaire.PersonnePhysique)]
    [InlineData("80", CategorieGestionnaire.Sisa)]
    [InlineData("72", CategorieGestionnaire.Societe)]
    [InlineData("95", CategorieGestionnaire.Societe)]
    public void The_legal_status_is_official_whatever_the_names_say(string statut, CategorieGestionnaire expected) =>
        Assert.Equal(
            new(expected, Fiabilite.Officiel, Regle: null), DeductionGestionnaire.Deduce(statut, "775711674", ["CENTRE MUTUALISTE"], []));

    [Fact]
    public void A_company_whose_name_says_so_is_a_cooperative_of_collective_interest() =>
        Assert.Equal(
            new(CategorieGestionnaire.Scic, Fiabilite.Deduit, "nom-scic"),
            DeductionGestionnaire.Deduce("95", siren: null, ["SCIC RICHERAND"], []));

    [Theory]
    [InlineData("50")]
    [InlineData("90")]
    [InlineData("99")]
    public void A_status_of_no_family_leaves_the_rules_to_tell(string statut)
    {
        Assert.Equal(
            new(CategorieGestionnaire.Inconnue, Fiabilite.Inconnu, Regle: null),
            DeductionGestionnaire.Deduce(statut, siren: null, ["CDS DU LAC"], []));
        Assert.Equal("nom-mutuelle", DeductionGestionnaire.Deduce(statut, siren: null, ["CDS MUTUALISTE"], []).Regle);
    }

    [Theory]
    [InlineData("130030158", "CENTRE DE SANTE", CategorieGestionnaire.EtatAutrePublic, "siren-1-etat-ou-etablissement-public-national")]
    [InlineData("219300076", "CDS HOPITAL GOUIN ANNEXE", CategorieGestionnaire.CollectiviteTerritoriale, "siren-21-commune")]
    [InlineData("222702292", "CLIC", CategorieGestionnaire.CollectiviteTerritoriale, "siren-22-departement")]
    [InlineData("200035863", "CENTRE DE SANTE", CategorieGestionnaire.Inconnue, null)]
    [InlineData("200034767", "CLIC DE DINAN", CategorieGestionnaire.Inconnue, null)]
    [InlineData(
        "200035863",
        "CENTRE DE SANTE INTERCOMMUNAL",
        CategorieGestionnaire.CollectiviteTerritoriale,
        "siren-20-et-nom-collectivite"
    )]
    [InlineData("242900702", "CLIC DU PAYS", CategorieGestionnaire.CollectiviteTerritoriale, "siren-24-epci")]
    [InlineData("254402803", "CLIC", CategorieGestionnaire.CollectiviteTerritoriale, "siren-25-syndicat-intercommunal")]
    [InlineData("200011385", "CENTRE DE SANTE DU CH D'AUBENAS", CategorieGestionnaire.EtablissementDeSante, "siren-2-et-nom-hopital")]
    [InlineData("261700371", "CENTRE DE SANTE (CH OLERON)", CategorieGestionnaire.EtablissementDeSante, "siren-2-et-nom-hopital")]
    [InlineData("267802346", "CDS DE L'HÔPITAL DE HOUDAN", CategorieGestionnaire.EtablissementDeSante, "siren-2-et-nom-hopital")]
    [InlineData("260203724", "CLIC CCAS LAON", CategorieGestionnaire.CollectiviteTerritoriale, "siren-26-et-nom-ccas")]
    [InlineData("262900327", "CLIC DE BREST", CategorieGestionnaire.Inconnue, null)]
    public void A_public_siren_tells_and_a_number_26_needs_a_word(string siren, string nom, CategorieGestionnaire expected, string? regle)
    {
        var deduced = DeductionGestionnaire.Deduce(statutJuridique: null, siren, [nom], []);

        Assert.Equal((expected, regle), (deduced.Valeur, deduced.Regle));
        Assert.Equal(regle is null ? Fiabilite.Inconnu : Fiabilite.Deduit, deduced.Fiabilite);
    }

    [Theory]
    [InlineData("CTRE DENT MUT CASTRES", CategorieGestionnaire.Mutuelle)]
    [InlineData("CENTRE DE SANTÉ DENTAIRE MUTUALISTE", CategorieGestionnaire.Mutuelle)]
    [InlineData("CDS POLYVALENT (MGEN)", CategorieGestionnaire.Mutuelle)]
    [InlineData("CENTRE DE SANTE UMFMB FAVERGES", CategorieGestionnaire.Mutuelle)]
    [InlineData("CDS DENTAIRE UGRM", CategorieGestionnaire.Mutuelle)]
    [InlineData("CENTRE DE SANTE AHS-FC CLAT", CategorieGestionnaire.Association)]
    [InlineData("CENTRE SANTE \"A. D. M. R.\"", CategorieGestionnaire.Association)]
    [InlineData("CDS CROIX ROUGE FRANCAISE", CategorieGestionnaire.Association)]
    [InlineData("C.S.I. CRF DE DRULINGEN", CategorieGestionnaire.Association)]
    [InlineData("ASS PROF MAISON SANTE", CategorieGestionnaire.Association)]
    [InlineData("CENTRE DE SANTE - CPAM 16", CategorieGestionnaire.CaisseDeSecuriteSociale)]
    [InlineData("CSP FILIERIS D'ALES", CategorieGestionnaire.CaisseDeSecuriteSociale)]
    [InlineData("MSP ANGOUL'SANTÉ SISA", CategorieGestionnaire.Sisa)]
    [InlineData("SCM LES DRUIDES", CategorieGestionnaire.Societe)]
    [InlineData("DISPOSITIF D'APPUI A LA COORDINATION-GCS RESAPY", CategorieGestionnaire.Groupement)]
    [InlineData("FONDATION DU LAC", CategorieGestionnaire.FondationCongregation)]
    [InlineData("CENTRE MUNICIPAL DE SANTE", CategorieGestionnaire.CollectiviteTerritoriale)]
    [InlineData("CDS DE LA MAIRIE DE VALS", CategorieGestionnaire.CollectiviteTerritoriale)]
    [InlineData("CLIC COMMUNAUTE COMMUNES PAYS FLECHOIS", CategorieGestionnaire.CollectiviteTerritoriale)]
    public void A_word_of_the_name_tells(string nom, CategorieGestionnaire expected)
    {
        var deduced = DeductionGestionnaire.Deduce(statutJuridique: null, siren: null, ["CDS DU LAC", nom], []);

        Assert.Equal((expected, Fiabilite.Deduit), (deduced.Valeur, deduced.Fiabilite));
    }

    [Theory]
    [InlineData("CENTRE DE SANTE DU CHEMIN VERT")]
    [InlineData("CTRE SOINS INF QUART CROIX ROUGE")]
    [InlineData("MSP PLACE DE LA MUTUALITE")]
    [InlineData("MSP RUE DE LA FONDATION")]
    [InlineData("CDS DENTAIRE ASNIERES MAIRIE")]
    [InlineData("MSP PLACE DE LA MAIRIE")]
    [InlineData("CDS AIDER CHU LAPEYRONIE")]
    [InlineData("CDS RESEAU VILLE HOPITAL 35")]
    [InlineData("CPTS DES PASSAGES")]
    public void A_word_that_is_part_of_another_or_names_a_place_tells_nothing(string nom) =>
        Assert.Equal(CategorieGestionnaire.Inconnue, DeductionGestionnaire.Deduce(statutJuridique: null, siren: null, [nom], []).Valeur);

    [Theory]
    [InlineData("892323801", TypeStructure.Cpts, "8899B", "cpts-et-siren-prive")]
    [InlineData("315534768", TypeStructure.Clic, "8810C", "clic-et-siren-prive")]
    [InlineData("315534768", TypeStructure.CentreDeSante, "9499Z", "ape-9499Z-et-siren-prive")]
    [InlineData("315534768", TypeStructure.MaisonDeSante, "9499Z", null)]
    [InlineData("315534768", TypeStructure.CentreDeSante, "8621Z", null)]
    [InlineData("262900327", TypeStructure.Clic, "8810C", null)]
    [InlineData(null, TypeStructure.Cpts, "9499Z", null)]
    public void A_private_CPTS_or_CLIC_is_an_association_and_a_maison_de_sante_may_be_a_SISA(
        string? siren, TypeStructure type, string ape, string? regle)
    {
        var deduced = DeductionGestionnaire.Deduce(statutJuridique: null, siren, ["DU LAC"], [ape], [type]);

        Assert.Equal(regle, deduced.Regle);
        Assert.Equal(regle is null ? CategorieGestionnaire.Inconnue : CategorieGestionnaire.Association, deduced.Valeur);
    }

    [Fact]
    public void A_private_siren_contradicts_public_words()
    {
        var deduced = DeductionGestionnaire.Deduce(
            statutJuridique: null, "315534768", ["CTRE DE SOINS INFIRMIERS INTERCOMMUNAL"], ["8690D"]);

        Assert.Equal(CategorieGestionnaire.Inconnue, deduced.Valeur);
    }

    [Fact]
    public void The_ape_code_of_social_security_tells_when_nothing_else_does() =>
        Assert.Equal(
            new(CategorieGestionnaire.CaisseDeSecuriteSociale, Fiabilite.Deduit, "ape-8430A-securite-sociale"),
            DeductionGestionnaire.Deduce(statutJuridique: null, "775685316", ["CENTRE DE SANTE"], ["8621Z", "8430A"]));
}
