using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Ordering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Textes;
using CsCheck;

namespace CoordonneSante.Annuaire.Tests.Tables.Ordering;

public sealed class OrderTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Fact]
    public void Names_follow_the_French_dictionary_and_digits_their_value()
    {
        string[] names = ["zèbre", "Lyon 10e", "étage", "Eu", "Œuf", "Lyon 2e", "ete", "été", "Oeuf", "œuf", "l'Isle", "Lisle"];

        string[] sorted = [.. TextOrder.Names.Sort([.. names.Select(name => new Texte(name))]).Select(place => names[place])];

        Assert.Equal(["étage", "ete", "été", "Eu", "l'Isle", "Lisle", "Lyon 2e", "Lyon 10e", "Oeuf", "œuf", "Œuf", "zèbre"], sorted);
        Assert.Equal(sorted, names.Order(TextOrder.Names));
    }

    [Fact]
    public void Texts_are_sorted_as_they_compare()
    {
        var texts = Gen.Char["aAé\"\\\u0001\u0000 Z9’\uE000\uFFFD"].Array[0, 20].Select(letters => new string(letters));
        var withPairs = Gen.OneOf(texts, texts.Select(text => $"{text}😀{text}"));
        withPairs.Array[0, 40].Sample(all =>
        {
            string[] distinct = [.. all.Distinct(StringComparer.Ordinal)];
            foreach (var order in new[] { TextOrder.Codes, TextOrder.Names })
            {
                var sorted = order.Sort([.. distinct.Select(text => new Texte(text))]).Select(place => distinct[place]);

                Assert.Equal(distinct.Order(order), sorted);
            }
        });
    }

    [Fact]
    public void Missing_values_come_first_ascending_and_last_descending()
    {
        Assert.Equal(["", "1985-04-01", "2010-01-01"], Dates(SortDirection.Asc)[^3..]);
        Assert.Equal(["2010-01-01", "1985-04-01", ""], Dates(SortDirection.Desc)[..3]);

        string[] Dates(SortDirection direction) =>
        [
            .. _annuaire.Structures(null, null, [new StructureSort { DateOuverture = direction }], new PageArguments(First: 10))
                .Nodes.Select(structure => structure.DateOuverture?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        ];
    }

    [Fact]
    public void Equal_rows_are_in_the_order_of_their_key_whatever_the_direction()
    {
        var found = _annuaire.Structures(
            null,
            null,
            [
                new StructureSort { Commune = new CommuneSort { Population = SortDirection.Desc } },
                new StructureSort { Type = SortDirection.Desc },
            ],
            new PageArguments(First: 10));

        Assert.Equal(
            ["350000001", "350000002", "690000001", "690000002", "690000003", "350000004", "350000003", "220000001", "350000005"],
            found.Nodes.Select(structure => structure.Finess.Value));
    }

    [Fact]
    public void An_element_of_the_order_has_exactly_one_field()
    {
        Assert.Equal("TRI_INVALIDE", Refused(new StructureSort()));
        Assert.Equal("TRI_INVALIDE", Refused(new StructureSort { Nom = SortDirection.Asc, Finess = SortDirection.Asc }));
        Assert.Equal("TRI_INVALIDE", Refused(new StructureSort { Commune = new CommuneSort() }));

        string Refused(StructureSort sort) =>
            Assert.Throws<RequeteInvalideException>(() => _annuaire.Structures(null, null, [sort], default)).Code;
    }
}
