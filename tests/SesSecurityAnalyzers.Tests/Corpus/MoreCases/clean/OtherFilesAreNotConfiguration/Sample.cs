namespace OtherFiles.Sample;

public sealed record Sample(int Number);
