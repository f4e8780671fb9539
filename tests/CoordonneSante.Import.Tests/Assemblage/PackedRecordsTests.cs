using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Tests.Assemblage;

public sealed class PackedRecordsTests
{
    [Fact]
    public void Records_come_out_as_they_went_in()
    {
        StructureRow whole = new()
        {
            Finess = "2A0000014",
            FinessGestionnaire = "2A0000022",
            Nom = "Maison de santé de l'Île-Rousse 🏥",
            NomLong = "",
            Type = Enum.GetValues<TypeStructure>()[^1],
            SpecialiteFiabilite = Enum.GetValues<Fiabilite>()[0],
            DateOuverture = DateOnly.MinValue,
            DateMiseAJour = DateOnly.MaxValue,
            CodeInsee = "2B134",
            Longitude = -61.534042,
            Latitude = double.Epsilon,
            PositionNiveau = NiveauGeocodage.Commune,
            ZonageMedecin = Enum.GetValues<ZonageMedecin>()[^1],
            SourceId = "finess",
            DateExtraction = new(2026, 3, 24),
        };
        AssertKept(whole, whole with { Nom = new string('é', 3_000_000) }, whole with { FinessGestionnaire = null, Longitude = 0 });
        AssertKept(new EntiteJuridiqueFiness { Finess = "350000012" });
    }

    [Fact]
    public void Many_records_are_each_found_at_their_place()
    {
        EntiteJuridiqueFiness[] records =
        [
            .. Enumerable.Range(0, 50_000).Select(i => new EntiteJuridiqueFiness { Finess = $"{i:D9}", Nom = new string('x', i % 300) }),
        ];
        AssertKept(records);
    }

    private static void AssertKept<T>(params T[] records)
        where T : class
    {
        var packed = new PackedRecords<T>();
        Assert.All(records, packed.Add);
        Assert.Equal(records, packed);
        Assert.Equal(records.Length, packed.Count);
        Assert.Equal(records[^1], packed[records.Length - 1]);
    }
}
