using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Evolutions;
using CoordonneSante.Annuaire.Persistence.Loading;

namespace CoordonneSante.Annuaire.Tests.Evolutions;

public sealed class DeplacementTests
{
    private const string Finess = "350000001";

    /// <summary>A thousandth of a degree of latitude is 111 m.</summary>
    private const double Latitude = 48.11;

    [Theory]
    [InlineData("4 B R DU PONT", "12 AV FOCH", 0.003, true)]
    [InlineData("4 B R DU PONT", "12 AV FOCH", 0.001, false)]
    [InlineData("4 B R DU PONT", "4 R DU PONT, B", 0.003, false)]
    [InlineData("4 B R DU PONT", "4 b rue du pont", 0.003, true)]
    [InlineData("5 RTE DE TOULOUSE", "5 Rte de Toulouse, EN GAUZY", 0.003, false)]
    [InlineData("5 RTE DE TOULOUSE", "5 RTE DE TOULOUSE", 0.1, false)]
    [InlineData(null, "5 RTE DE TOULOUSE", 0.1, false)]
    public void A_move_is_another_address_and_another_place(string? before, string? after, double degrees, bool isMove) => Assert.Equal(
        isMove,
        IsMove(row => row with { AdresseLigne = before }, row => row with { AdresseLigne = after, Latitude = Latitude + degrees }));

    [Fact]
    public void Another_commune_is_a_move_whatever_the_address() =>
        Assert.True(IsMove(row => row, row => row with { CodeInsee = "35051" }));

    [Fact]
    public void A_merger_of_communes_moves_nobody()
    {
        var rows = PetitAnnuaire.Rows;
        var earlier = rows with
        {
            Communes = [.. rows.Communes, rows.Communes.First(row => row.CodeInsee == "22050") with { CodeInsee = "22123", Nom = "Léhon" }],
            Mouvements = [],
        };

        Assert.False(IsMove(earlier, row => row with { CodeInsee = "22123" }, row => row with { CodeInsee = "22050" }));
        Assert.True(IsMove(earlier, row => row with { CodeInsee = "22123" }, row => row));
    }

    [Fact]
    public void Without_a_position_the_commune_alone_tells() =>
        Assert.False(
            IsMove(
                row => row with { AdresseLigne = "4 R DU PONT" },
                row => row with { AdresseLigne = "12 AV FOCH", Longitude = null, Latitude = null }
            ));

    private static bool IsMove(Func<StructureRow, StructureRow> before, Func<StructureRow, StructureRow> after) =>
        IsMove(PetitAnnuaire.Rows, before, after);

    private static bool IsMove(AnnuaireRows rowsBefore, Func<StructureRow, StructureRow> before, Func<StructureRow, StructureRow> after)
    {
        var annuaire = Build(PetitAnnuaire.Rows, after);
        return Deplacement.IsOne(Find(Build(rowsBefore, before)), Find(annuaire), annuaire);
    }

    private static AnnuaireSnapshot Build(AnnuaireRows rows, Func<StructureRow, StructureRow> change) =>
        SnapshotBuilder.Build(
            rows with
            {
                Structures = [change(rows.Structures.First(row => row.Finess == Finess) with { Longitude = -1.68, Latitude = Latitude })],
            }
        );

    private static Structure Find(AnnuaireSnapshot annuaire) =>
        annuaire.FindStructure(Finess) ?? throw new InvalidOperationException("The structure is there.");
}
