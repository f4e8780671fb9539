namespace CoordonneSante.Pages.Territoires;

public sealed record StructuresAnswer(IReadOnlyList<StructureAnswer> Nodes);

public sealed record StructureAnswer(
    string Finess,
    string Nom,
    string Type,
    string TypeLibelle,
    string? Specialite,
    string? SpecialiteLibelle,
    NomAnswer Commune,
    PositionAnswer? Position)
{
    /// <summary>The type, and the speciality where it is known.</summary>
    public string Nature => Specialite is null or "INCONNUE" ? TypeLibelle : $"{TypeLibelle}, {SpecialiteLibelle}";
}

public sealed record NomAnswer(string Nom);

public sealed record PositionAnswer(double Longitude, double Latitude);
