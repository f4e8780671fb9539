namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>The rows of other tables that structures refer to, by row of the structure; 0 for none.</summary>
internal sealed record StructureReferences(int[] Communes, int[] Gestionnaires, int[] Quartiers, int[] Sources);
