namespace SesSecurityAnalyzers.Libraries;

/// <summary>One value that a slot can take, and what it means.</summary>
/// <param name="Name">The enum member, <c>true</c> or <c>false</c>, or a text.</param>
/// <param name="Number">Its number in the enum; 1 and 0 for true and false; -1 where it has none.</param>
/// <param name="Meaning">A <c>TlsMode</c>, a <c>ReceiverTls</c>, or 1 and 0 for yes and no, by the slot's role.</param>
internal sealed record SlotValue(string Name, int Number, int Meaning);
