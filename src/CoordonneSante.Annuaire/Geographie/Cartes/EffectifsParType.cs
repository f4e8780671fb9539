using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>How many structures there are of each type.</summary>
public sealed class EffectifsParType
{
    private static readonly int TypeCount = Enum.GetValues<TypeStructure>().Length;

    private readonly int[] _counts = new int[TypeCount];

    public int CentreDeSante => this[TypeStructure.CentreDeSante];

    public int MaisonDeSante => this[TypeStructure.MaisonDeSante];

    public int EquipeDeSoinsPrimaires => this[TypeStructure.EquipeDeSoinsPrimaires];

    public int Cpts => this[TypeStructure.Cpts];

    public int PoleDeSante => this[TypeStructure.PoleDeSante];

    public int ReseauDeSante => this[TypeStructure.ReseauDeSante];

    public int Clic => this[TypeStructure.Clic];

    public int Maia => this[TypeStructure.Maia];

    public int Dac => this[TypeStructure.Dac];

    public int this[TypeStructure type] => _counts[(int)type];

    internal static EffectifsParType Of(Structure structure)
    {
        var one = new EffectifsParType();
        one.Add(structure.Type);
        return one;
    }

    internal void Add(TypeStructure type) => _counts[(int)type]++;
}
