namespace CoordonneSante.Pages.Territoires;

public sealed record StructuresAnswer(IReadOnlyList<StructureAnswer> Nodes);

public sealed record StructureAnswer(
    string Finess, string Nom, string Type, string TypeLibelle, string? SpecialiteLibelle, NomAnswer Commune, PositionAnswer? Position);

public sealed record NomAnswer(string Nom);

public sealed record PositionAnswer(double Longitude, double Latitude);
