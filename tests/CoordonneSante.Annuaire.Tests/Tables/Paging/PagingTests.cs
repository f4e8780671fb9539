using CoordonneSante.Annuaire.Entites.Positions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Ordering;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Tables.Paging;

public sealed class PagingTests
{
    private static readonly StructureFilter NotZip = new()
    {
        ZonageMedecin = new EnumOperationFilter<ZonageMedecin> { Neq = ZonageMedecin.Zip },
    };

    private static readonly StructureSort[][] Orders =
    [
        [],
        [new StructureSort { Nom = SortDirection.Asc }],
        [new StructureSort { NomLong = SortDirection.Desc }],
        [new StructureSort { DateOuverture = SortDirection.Asc }, new StructureSort { Type = SortDirection.Desc }],
        [new StructureSort { Commune = new CommuneSort { Nom = SortDirection.Asc } }, new StructureSort { Nom = SortDirection.Desc }],
        [
            new StructureSort
            {
                Commune = new CommuneSort { Departement = new DepartementSort { Region = new RegionSort { Code = SortDirection.Desc } } },
            },
            new StructureSort { Position = new PositionSort { Longitude = SortDirection.Asc } },
        ],
    ];

    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(new AnnuaireAleatoire(1).Rows());

    public static TheoryData<int, int> OrdersAndSizes => new MatrixTheoryData<int, int>(Enumerable.Range(0, Orders.Length), [1, 7, 100]);

    [Theory]
    [MemberData(nameof(OrdersAndSizes))]
    public void Pages_forward_and_backward_make_up_the_whole_list(int order, int size)
    {
        var whole = Keys(Page(order, new PageArguments(First: PageArguments.MaxSize)));

        var forward = new List<string>();
        for (string? after = null; ;)
        {
            var page = Page(order, new PageArguments(First: size, After: after));
            Assert.Equal(forward.Count > 0, page.PageInfo.HasPreviousPage);
            Assert.Equal(whole.Count, page.TotalCount);
            forward.AddRange(Keys(page));
            after = page.PageInfo.EndCursor?.ToString();
            if (!page.PageInfo.HasNextPage)
            {
                break;
            }
        }
        var backward = new List<string>();
        for (string? before = null; ;)
        {
            var page = Page(order, new PageArguments(Last: size, Before: before));
            Assert.Equal(backward.Count > 0, page.PageInfo.HasNextPage);
            backward.InsertRange(0, Keys(page));
            before = page.PageInfo.StartCursor?.ToString();
            if (!page.PageInfo.HasPreviousPage)
            {
                break;
            }
        }

        Assert.Equal(whole, forward);
        Assert.Equal(whole, backward);
        Assert.Equal(whole.Count, whole.Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_cursor_keeps_its_place_when_its_row_has_left_the_directory(int order)
    {
        var whole = Keys(Page(order, new PageArguments(First: PageArguments.MaxSize)));
        var first = Page(order, new PageArguments(First: 100));
        var vanished = first.Nodes.Last().Finess.Value;
        var rows = new AnnuaireAleatoire(1).Rows();
        var later = SnapshotBuilder.Build(rows with { Structures = [.. rows.Structures.Where(row => row.Finess != vanished)] });

        var next = later.Structures(
            null, NotZip, Orders[order], new PageArguments(First: PageArguments.MaxSize, After: first.PageInfo.EndCursor.ToString()));
        var previous = later.Structures(
            null, NotZip, Orders[order], new PageArguments(Last: PageArguments.MaxSize, Before: first.PageInfo.EndCursor.ToString()));

        Assert.Equal(whole.Skip(100), Keys(next));
        Assert.Equal(whole.Take(99), Keys(previous));
    }

    [Fact]
    public void Edges_carry_the_cursor_of_each_node()
    {
        var page = Page(1, new PageArguments(First: 5));

        Assert.Equal(page.Nodes, page.Edges.Select(edge => edge.Node));
        Assert.Equal(page.PageInfo.StartCursor.ToString(), page.Edges.First().Cursor.ToString());
        Assert.Equal(page.PageInfo.EndCursor.ToString(), page.Edges.Last().Cursor.ToString());
        Span<byte> utf8 = new byte[1000];
        Assert.True(page.Edges.First().Cursor.TryWriteUtf8(utf8, out var written));
        Assert.Equal(page.PageInfo.StartCursor.ToString(), System.Text.Encoding.ASCII.GetString(utf8[..written]));
        Assert.False(page.Edges.First().Cursor.TryWriteUtf8(utf8[..3], out _));
    }

    [Fact]
    public void A_page_of_nothing_still_counts()
    {
        var page = Page(1, new PageArguments(First: 0));

        Assert.Empty(page.Nodes);
        Assert.True(page.TotalCount > 0);
        Assert.Equal(new PageInfo(HasNextPage: true, HasPreviousPage: false, null, null), page.PageInfo);
    }

    [Fact]
    public void Twenty_rows_make_a_page_when_no_size_is_asked() => Assert.Equal(20, Page(0, default).Nodes.Count());

    [Theory]
    [InlineData(-1, null, "« first » vaut -1 : il va de 0 à 10 000.")]
    [InlineData(10_001, null, "« first » vaut 10001 : il va de 0 à 10 000.")]
    [InlineData(null, -5, "« last » vaut -5 : il va de 0 à 10 000.")]
    [InlineData(1, 1, "« first » et « last » ne se combinent pas.")]
    public void Sizes_that_cannot_be_honoured_are_refused(int? first, int? last, string message)
    {
        var error = Assert.Throws<RequeteInvalideException>(() => Page(0, new PageArguments(First: first, Last: last)));

        Assert.Equal(("PAGINATION_INVALIDE", message), (error.Code, error.Message));
    }

    [Fact]
    public void A_cursor_of_another_query_is_refused()
    {
        var cursor = Page(1, new PageArguments(First: 1)).PageInfo.EndCursor.ToString();
        var page = new PageArguments(First: 1, After: cursor);

        Assert.Equal("CURSEUR_INVALIDE", Refused(() => Page(2, page)));
        Assert.Equal("CURSEUR_INVALIDE", Refused(() => _annuaire.Structures(null, null, Orders[1], page)));
        Assert.Equal("CURSEUR_INVALIDE", Refused(() => _annuaire.Structures("saint", NotZip, Orders[1], page)));
        Assert.Equal("CURSEUR_INVALIDE", Refused(() => _annuaire.Regions[0].Structures(null, NotZip, Orders[1], first: 1, after: cursor)));
        Assert.Equal("CURSEUR_INVALIDE", Refused(() => _annuaire.Communes(null, null, null, page)));

        static string Refused(Action query) => Assert.Throws<RequeteInvalideException>(query).Code;
    }

    [Fact]
    public void Any_other_text_is_refused_as_a_cursor()
    {
        var cursor = Page(4, new PageArguments(First: 1)).PageInfo.EndCursor.ToString()!;
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var forged = cursor.ToCharArray();
            Array.Resize(ref forged, random.Next(forged.Length));
            for (var changes = random.Next(3); changes > 0 && forged.Length > 0; changes--)
            {
                forged[random.Next(forged.Length)] = (char)random.Next(1, 300);
            }

            var error = Assert.Throws<RequeteInvalideException>(() => Page(4, new PageArguments(First: 1, After: new string(forged))));

            Assert.Equal("CURSEUR_INVALIDE", error.Code);
        }
    }

    private static List<string> Keys(Connection<Structure> page) => [.. page.Nodes.Select(structure => structure.Finess.Value)];

    private Connection<Structure> Page(int order, PageArguments page) => _annuaire.Structures(null, NotZip, Orders[order], page);
}
