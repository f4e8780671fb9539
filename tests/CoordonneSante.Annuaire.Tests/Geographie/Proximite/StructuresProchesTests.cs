using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Geographie.Proximite;

public sealed class StructuresProchesTests
{
    private static readonly StructureFilter NotZip = new()
    {
        ZonageMedecin = new EnumOperationFilter<ZonageMedecin> { Neq = ZonageMedecin.Zip },
    };

    private readonly AnnuaireSnapshot _annuaire = AnnuaireDisperse.Load(1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void From_10_000_places_the_nearest_are_those_that_measuring_all_distances_gives(int seed)
    {
        var random = new Random(seed);
        var annuaire = AnnuaireDisperse.Load(seed);
        var structures = annuaire.Structures(null, null, null, new PageArguments(First: PageArguments.MaxSize)).Nodes.ToList();
        for (var i = 0; i < 5_000; i++)
        {
            var (longitude, latitude) = AnnuaireDisperse.Point(random);
            var radius = random.Next(4) == 0 ? 500 : 1 + (random.NextDouble() * 150);
            var where = random.Next(2) == 0 ? NotZip : null;

            var page = annuaire.Lieux.StructuresProches(
                new Origine { Point = new Coordonnees(longitude, latitude) }, radius, where, new PageArguments(First: 30), out _);

            var expected = Measure(structures, longitude, latitude, where)
                .Where(near => near.Metres <= radius * 1000)
                .OrderBy(near => near.Metres).ThenBy(near => near.Finess, StringComparer.Ordinal)
                .ToList();
            Assert.Equal(expected.Count, page.TotalCount);
            Assert.Equal(expected.Take(30), page.Edges.Select(edge => (edge.Node.Finess.Value, edge.DistanceMetres)));
            Assert.Equal(page.Edges.Select(edge => edge.Node), page.Nodes);
        }
    }

    [Fact]
    public void The_nearest_of_all_is_found_however_far_it_is()
    {
        var structures = _annuaire.Structures(null, null, null, new PageArguments(First: PageArguments.MaxSize)).Nodes.ToList();
        foreach (var commune in _annuaire.Communes(null, null, null, new PageArguments(First: 100)).Nodes)
        {
            var nearest = _annuaire.Lieux.StructureLaPlusProche(commune, NotZip);

            Assert.NotNull(commune.Centre);
            Assert.Equal(
                Measure(structures, commune.Centre.Longitude, commune.Centre.Latitude, NotZip).MinBy(near => (near.Metres, near.Finess)),
                (nearest?.Node.Finess.Value, nearest?.DistanceMetres));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Pages_follow_each_other_through_the_whole_radius(int size)
    {
        var origin = new Origine { Point = new Coordonnees(2.35, 48.85) };
        var whole = Page(origin, new PageArguments(First: PageArguments.MaxSize)).Edges.ToList();
        var paged = new List<StructureProche>();
        for (string? after = null; ;)
        {
            var page = Page(origin, new PageArguments(First: size, After: after));
            Assert.Equal(whole.Count, page.TotalCount);
            Assert.Equal(paged.Count > 0, page.PageInfo.HasPreviousPage);
            paged.AddRange(page.Edges);
            after = page.PageInfo.EndCursor?.ToString();
            if (!page.PageInfo.HasNextPage)
            {
                break;
            }
        }

        Assert.True(whole.Count > 50);
        Assert.Equal(whole, paged);
    }

    [Fact]
    public void A_cursor_keeps_its_place_when_its_structure_has_left_the_directory()
    {
        var origin = new Origine { Point = new Coordonnees(2.35, 48.85) };
        var whole = Page(origin, new PageArguments(First: PageArguments.MaxSize)).Nodes.Select(node => node.Finess.Value).ToList();
        for (var i = 0; i < 40; i++)
        {
            var cursor = Page(origin, new PageArguments(First: i + 1)).PageInfo.EndCursor.ToString();
            var rows = AnnuaireDisperse.Rows(1);
            var later = SnapshotBuilder.Build(rows with { Structures = [.. rows.Structures.Where(row => row.Finess != whole[i])] });

            var next = later.Lieux.StructuresProches(
                origin,
                500,
                null,
                new PageArguments(First: PageArguments.MaxSize, After: cursor),
                out _);

            Assert.Equal(whole.Skip(i + 1), next.Nodes.Select(node => node.Finess.Value));
        }
    }

    [Fact]
    public void A_cursor_goes_on_in_a_larger_radius_but_not_from_another_origin_nor_through_another_filter()
    {
        var origin = new Origine { Point = new Coordonnees(2.35, 48.85) };
        var near = _annuaire.Lieux.StructuresProches(origin, 50, null, new PageArguments(First: PageArguments.MaxSize), out _);
        var page = new PageArguments(First: PageArguments.MaxSize, After: near.PageInfo.EndCursor.ToString());

        var far = _annuaire.Lieux.StructuresProches(origin, 100, null, page, out _);

        Assert.Equal(far.TotalCount - near.TotalCount, far.Nodes.Count());
        Assert.All(far.Edges, edge => Assert.InRange(edge.DistanceMetres, 50_000, 100_000));
        Assert.Equal("CURSEUR_INVALIDE", Refused(() => _annuaire.Lieux.StructuresProches(origin, 50, NotZip, page, out _)));
        Assert.Equal("CURSEUR_INVALIDE", Refused(() => Page(new Origine { Point = new Coordonnees(2.36, 48.85) }, page)));
    }

    [Fact]
    public void Any_other_text_is_refused_as_a_cursor()
    {
        var origin = new Origine { Point = new Coordonnees(2.35, 48.85) };
        var cursor = Page(origin, new PageArguments(First: 1)).PageInfo.EndCursor.ToString()!; // Never null: there is a structure.
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var forged = cursor.ToCharArray();
            forged[random.Next(10)] = (char)random.Next(1, 300);
            Array.Resize(ref forged, random.Next(forged.Length));

            Assert.Equal("CURSEUR_INVALIDE", Refused(() => Page(origin, new PageArguments(First: 1, After: new string(forged)))));
        }
    }

    [Fact]
    public void A_structure_is_not_its_own_neighbour_and_one_without_position_has_none()
    {
        var petit = PetitAnnuaire.Load();
        var cleunay = petit.FindStructure("350000002")!; // in the fixture
        var blosne = petit.FindStructure("350000001")!;

        Assert.Empty(petit.Lieux.Voisines(cleunay, 500, null, null));
        Assert.Equal(0, petit.Lieux.VoisinesTotal(cleunay, 500, null));
        Assert.Empty(petit.Lieux.Voisines(blosne, 500, null, null));
        Assert.Equal(
            [(cleunay, 2495.61)],
            petit
                .Lieux.StructuresProches(new Origine { Commune = "35238" }, 20, null, default, out _)
                .Edges.Select(edge => (edge.Node, edge.DistanceMetres)));
    }

    [Fact]
    public void A_postal_code_stands_for_the_centre_of_its_communes_weighted_by_population()
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Communes =
            [
                .. rows.Communes.Select(row => row.CodeInsee switch
                {
                    "35238" => row with { Population = 3000, Longitude = -1.7, Latitude = 48 },
                    "35051" => row with { Population = 1000, Longitude = -1.3, Latitude = 48.4 },
                    _ => row,
                }),
            ],
            CodesPostaux = [.. rows.CodesPostaux, new() { CodeInsee = "35051", CodePostal = "35000" }],
        });

        var byCode = annuaire.Lieux.StructuresProches(new Origine { CodePostal = "35000" }, 20, null, default, out _);
        var byPoint = annuaire.Lieux.StructuresProches(new Origine { Point = new Coordonnees(-1.6, 48.1) }, 20, null, default, out _);

        Assert.Equal(1, byCode.TotalCount);
        Assert.Equal(byPoint.Edges.Select(edge => edge.DistanceMetres), byCode.Edges.Select(edge => edge.DistanceMetres));
    }

    [Fact]
    public void A_former_commune_is_an_origin_and_the_answer_can_say_so()
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Communes = [.. rows.Communes.Select(row => row.CodeInsee == "22050" ? row with { Longitude = -2.05, Latitude = 48.45 } : row)],
        });

        var page = annuaire.Lieux.StructuresProches(new Origine { Commune = "22123" }, 100, null, default, out var fusion);

        Assert.Equal("22050", fusion?.Commune.CodeInsee.Value);
        Assert.Equal(1, page.TotalCount);
    }

    [Theory]
    [InlineData("commune", "35238x", "CODE_INSEE_MALFORME")]
    [InlineData("commune", "99999", "COMMUNE_INCONNUE")]
    [InlineData("commune", "35051", "ORIGINE_SANS_POSITION")]
    [InlineData("structure", "35", "FINESS_MALFORME")]
    [InlineData("structure", "999999999", "STRUCTURE_INCONNUE")]
    [InlineData("structure", "350000001", "ORIGINE_SANS_POSITION")]
    [InlineData("codePostal", "3500", "CODE_POSTAL_MALFORME")]
    [InlineData("codePostal", "35042", "CODE_POSTAL_INCONNU")]
    [InlineData("codePostal", "35510", "ORIGINE_SANS_POSITION")]
    public void An_origin_that_leads_nowhere_is_refused(string kind, string value, string code)
    {
        var origin = kind switch
        {
            "commune" => new Origine { Commune = value },
            "structure" => new Origine { Structure = value },
            _ => new Origine { CodePostal = value },
        };

        Assert.Equal(code, Refused(() => PetitAnnuaire.Load().Lieux.StructuresProches(origin, 20, null, default, out _)));
    }

    [Theory]
    [InlineData(181, 0, "POINT_INVALIDE")]
    [InlineData(0, -90.001, "POINT_INVALIDE")]
    [InlineData(double.NaN, 0, "POINT_INVALIDE")]
    [InlineData(0, double.PositiveInfinity, "POINT_INVALIDE")]
    [InlineData(652000, 6862000, "POINT_INVALIDE")]
    [InlineData(48.11, -1.68, "COORDONNEES_INVERSEES")]
    [InlineData(-20.9, 55.5, "COORDONNEES_INVERSEES")]
    [InlineData(16.2, -61.5, "COORDONNEES_INVERSEES")]
    public void A_point_that_cannot_be_meant_is_refused(double longitude, double latitude, string code) =>
        Assert.Equal(code, Refused(() => Page(new Origine { Point = new Coordonnees(longitude, latitude) }, default)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(500.001)]
    [InlineData(double.NaN)]
    public void A_radius_that_cannot_be_is_refused(double radius) => Assert.Equal(
        "RAYON_INVALIDE",
        Refused(() => _annuaire.Lieux.StructuresProches(new Origine { Point = new Coordonnees(2, 48) }, radius, null, default, out _)));

    [Fact]
    public void A_page_of_nothing_still_counts()
    {
        var page = Page(new Origine { Point = new Coordonnees(2.35, 48.85) }, new PageArguments(First: 0));

        Assert.Empty(page.Edges);
        Assert.True(page.TotalCount > 0);
        Assert.Equal(new DistancePageInfo(HasNextPage: true, HasPreviousPage: false, null, null), page.PageInfo);
        Assert.Equal(
            "PAGINATION_INVALIDE",
            Refused(() => Page(new Origine { Point = new Coordonnees(2, 48) }, new PageArguments(First: -1))));
    }

    private static IEnumerable<(string Finess, double Metres)> Measure(
        IEnumerable<Structure> structures, double longitude, double latitude, StructureFilter? where)
    {
        foreach (var structure in structures)
        {
            if (structure.Position is { } position && (where is null || structure.ZonageMedecin != ZonageMedecin.Zip))
            {
                yield return (
                    structure.Finess.Value,
                    Math.Round(GreatCircle.DistanceInMetres(longitude, latitude, position.Longitude, position.Latitude) * 100) / 100);
            }
        }
    }

    private static string Refused(Action query) => Assert.Throws<RequeteInvalideException>(query).Code;

    private StructuresProches Page(Origine origin, PageArguments page) => _annuaire.Lieux.StructuresProches(origin, 500, null, page, out _);
}
