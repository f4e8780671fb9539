using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Territoires;

/// <summary>A directory built from files that place no commune, as La Poste's without coordinates and no outlines.</summary>
public sealed class CentresRequisTests
{
    private static readonly Coordonnees _rennes = new(-1.68, 48.11);

    private static readonly Dictionary<string, Action<AnnuaireSnapshot>> _questions = new()
    {
        ["simulerImplantation"] = annuaire => annuaire.Acces.Simulate(_rennes, TypeStructure.Cpts, 10),
        ["zonesAuPoint"] = annuaire => annuaire.Lieux.RequireZones(_rennes),
        ["accessibilite"] = annuaire => annuaire.Acces.Measure(null, annuaire.Territoires.France, [5], null),
        ["accessibilitePotentielle"] = annuaire => annuaire.Acces.MeasurePotential(
            null, annuaire.Territoires.France, 10, default, null),
        ["structuresProches, commune"] = annuaire => Near(annuaire, new Origine { Commune = "35238" }),
        ["structuresProches, code postal"] = annuaire => Near(annuaire, new Origine { CodePostal = "35700" }),
    };

    public static TheoryData<string> Questions() => [.. _questions.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void What_needs_centres_says_that_the_data_have_none(string question)
    {
        var error = Assert.Throws<RequeteInvalideException>(() => _questions[question](WithoutCentres()));

        Assert.Equal("DONNEES_SANS_CENTRE", error.Code);
        Assert.Contains("--contours", error.Conseil, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void One_centre_is_enough_to_answer(string question) => _questions[question](PetitAnnuaire.Load());

    [Fact]
    public void What_needs_no_centre_still_answers()
    {
        var annuaire = WithoutCentres();

        Assert.NotEmpty(Near(annuaire, new Origine { Point = new Coordonnees(-1.71, 48.1) }).Edges);
        Assert.Null(annuaire.Lieux.Zones(_rennes).Commune);
    }

    private static StructuresProches Near(AnnuaireSnapshot annuaire, Origine origine) =>
        annuaire.Lieux.StructuresProches(origine, 10, null, new PageArguments(Policy: PagePolicy.Everything), out _);

    private static AnnuaireSnapshot WithoutCentres() => SnapshotBuilder.Build(PetitAnnuaire.Rows with
    {
        Communes = [.. PetitAnnuaire.Rows.Communes.Select(commune => commune with { Longitude = null, Latitude = null })],
        ContoursCommunes = [],
    });
}
