using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Tables.Filtering;

/// <summary>Filters by the view of a map, over squares of 0.01 degree: Rennes from (-1.7, 48.1), Le Blosne from (-1.68, 48.08).</summary>
public sealed class EmpriseFilterTests
{
    private static readonly PageArguments Whole = new(First: PageArguments.MaxSize);

    private readonly AnnuaireSnapshot _petit = PetitAnnuaire.Load();

    [Theory]
    [InlineData(-1.695, 48.105, -1.694, 48.106, "Rennes")]
    [InlineData(-1.71, 48.09, -1.7, 48.1, "Rennes")]
    [InlineData(-1.71, 48.09, -1.701, 48.2, "")]
    [InlineData(-2, 48, -1, 49, "Rennes")]
    public void A_commune_is_in_the_box_that_its_outline_meets(double west, double south, double east, double north, string expected) =>
        Assert.Equal(expected, Names(Communes(new Emprise(west, south, east, north))));

    [Theory]
    [InlineData(-1.69, 48.07, -1.68, 48.08, "Le Blosne")]
    [InlineData(-1.69, 48.07, -1.6801, 48.08, "")]
    [InlineData(-5, 41, 10, 51, "Le Blosne, Verdun - Perrache")]
    public void A_quarter_is_in_the_box_that_its_outline_meets(double west, double south, double east, double north, string expected)
    {
        var found = _petit.QuartiersPrioritaires(
            null, new QuartierPrioritaireFilter { Emprise = new Emprise(west, south, east, north) }, null, Whole);

        Assert.Equal(expected, string.Join(", ", found.Nodes.Select(quartier => quartier.Nom.Value)));
    }

    [Fact]
    public void Without_a_box_are_those_that_are_nowhere() => Assert.Equal(
        "Dinan, Cesson-Sévigné, Étrelles-sur-Œuf, Lyon, Lyon 1er Arrondissement, Lyon 2e Arrondissement", Names(Communes(null)));

    [Fact]
    public void A_box_is_a_condition_like_another_through_relations()
    {
        var around = new Emprise(-1.72, 48.09, -1.7, 48.11);
        var inside = _petit.Structures(null, new StructureFilter { Emprise = around }, null, Whole).Nodes.ToList();

        Assert.Equal("CDS Cleunay", Assert.Single(inside).Nom.Value);
        Assert.Equal(
            "Rennes",
            Names(new CommuneFilter { Structures = new ListFilter<StructureFilter> { Some = new StructureFilter { Emprise = around } } }));
        Assert.Equal(
            8, _petit.Structures(null, new StructureFilter { Not = new StructureFilter { Emprise = around } }, null, Whole).TotalCount);
    }

    [Theory]
    [InlineData(2, 48, 1, 49, "EMPRISE_INVALIDE")]
    [InlineData(2, 48, 200, 49, "EMPRISE_INVALIDE")]
    [InlineData(48, -2, 49, -1, "COORDONNEES_INVERSEES")]
    public void A_box_that_is_none_is_refused_as_by_a_map(double west, double south, double east, double north, string code)
    {
        var box = new Emprise(west, south, east, north);

        Assert.Equal(code, Assert.Throws<RequeteInvalideException>(() => Communes(box)).Code);
        Assert.Equal(code, Assert.Throws<RequeteInvalideException>(() => _petit.Lieux.Carte(box, 5, null, null)).Code);
    }

    [Theory]
    [InlineData(-1.7, 91, "La latitude vaut 91 : elle va de -90 à 90 degrés.")]
    [InlineData(-181, 48, "La longitude vaut -181 : elle va de -180 à 180 degrés.")]
    [InlineData(352_000, 48, "La longitude vaut 352000 : elle va de -180 à 180 degrés.")]
    public void A_position_that_is_not_on_the_earth_is_refused_instead_of_holding_nothing(double longitude, double latitude, string message)
    {
        var filter = new PositionFilter
        {
            Longitude = new ComparableOperationFilter<double> { Gte = longitude },
            Latitude = new ComparableOperationFilter<double> { In = new double?[] { latitude } },
        };

        var error = Assert.Throws<RequeteInvalideException>(() =>
            _petit.Structures(null, new StructureFilter { Not = new StructureFilter { Position = filter } }, null, Whole));

        Assert.Equal(("POINT_INVALIDE", message), (error.Code, error.Message));
    }

    [Fact]
    public void A_position_with_latitude_for_longitude_is_refused_and_says_what_to_exchange()
    {
        var swapped = new PositionFilter
        {
            Longitude = new ComparableOperationFilter<double> { Gte = 48, Lte = 48.2 },
            Latitude = new ComparableOperationFilter<double> { Gt = -1.8, Lt = -1.5 },
        };

        var error = Assert.Throws<RequeteInvalideException>(() =>
            _petit.Structures(null, new StructureFilter { Position = swapped }, null, Whole));

        Assert.Equal("COORDONNEES_INVERSEES", error.Code);
        Assert.Equal(
            "La position cherchée (de 48 à 48.2 de longitude, de -1.8 à -1.5 de latitude) est loin de France, mais y serait en échangeant "
                + "longitude et latitude.",
            error.Message);
        Assert.Equal("Échangez les conditions de « longitude » et de « latitude ».", error.Conseil);
    }

    [Fact]
    public void A_position_bounded_on_one_side_alone_may_be_anywhere() => Assert.Equal(
        0,
        _petit.Structures(
            null,
            new StructureFilter
            {
                Position = new PositionFilter
                {
                    Longitude = new ComparableOperationFilter<double> { Gte = 48 },
                    Latitude = new ComparableOperationFilter<double> { Lte = -1.5 },
                },
            },
            null,
            Whole).TotalCount);

    private CommuneFilter Communes(Emprise? box)
    {
        var filter = new CommuneFilter { Emprise = box };
        _petit.Communes(null, filter, null, Whole);
        return filter;
    }

    private string Names(CommuneFilter where) =>
        string.Join(", ", _petit.Communes(null, where, null, Whole).Nodes.Select(commune => commune.Nom.Value));
}
