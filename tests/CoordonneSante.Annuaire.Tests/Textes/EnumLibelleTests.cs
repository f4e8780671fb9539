using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tests.Textes;

public sealed class EnumLibelleTests
{
    [Fact]
    public void A_label_is_what_readers_call_the_value() =>
        Assert.Equal(
            [
                "Zone d'intervention prioritaire",
                "Zone d'action complémentaire",
                "Zone d'accompagnement régional",
                "Hors zonage",
                "Non renseigné",
            ],
            Enum.GetValues<ZonageMedecin>().Select(zonage => EnumLibelle<ZonageMedecin>.Of(zonage).Value));

    [Fact]
    public void Every_type_of_structure_has_a_plural_and_what_is_not_counted_has_none()
    {
        Assert.All(Enum.GetValues<TypeStructure>(), type => Assert.NotNull(EnumLibelle<TypeStructure>.Plural(type)));
        Assert.Equal("centres de santé", EnumLibelle<TypeStructure>.Plural(TypeStructure.CentreDeSante)?.Value);
        Assert.Null(EnumLibelle<ZonageMedecin>.Plural(ZonageMedecin.Zip));
    }

    [Fact]
    public void A_sentence_has_no_capital_in_its_middle_but_those_of_names_and_acronyms() => Assert.Equal(
        ["centre de santé", "MAIA", "établissement public de santé", "État ou autre organisme public", "ZIP"],
        [
            EnumLibelle<TypeStructure>.InSentence(TypeStructure.CentreDeSante),
            EnumLibelle<TypeStructure>.InSentence(TypeStructure.Maia),
            EnumLibelle<CategorieGestionnaire>.InSentence(CategorieGestionnaire.EtablissementDeSante),
            EnumLibelle<CategorieGestionnaire>.InSentence(CategorieGestionnaire.EtatAutrePublic),
            EnumLibelle<ZonageMedecin>.InSentence(ZonageMedecin.Zip),
        ]);

    [Fact]
    public void No_value_has_no_label()
    {
        Assert.Null(EnumLibelle<SpecialiteCentre>.Of((SpecialiteCentre?)null));
        Assert.Equal(["Mutuelle", "Association"], EnumLibelle<CategorieGestionnaire>
            .Of([CategorieGestionnaire.Mutuelle, CategorieGestionnaire.Association]).Select(label => label.Value));
    }

    /// <summary>Two values of one name could not be told apart by who reads the labels alone.</summary>
    [Fact]
    public void Within_an_enumeration_labels_are_all_different() => Assert.All(
        EnumLibelles.ByName, labels => Assert.Equal(labels.Value.Count, labels.Value.Values.Distinct(StringComparer.Ordinal).Count()));
}
