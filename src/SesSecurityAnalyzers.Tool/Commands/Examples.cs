using System;
using System.Collections.Generic;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary>Examples of each command, as <c>--help</c> shows them. Tests hold that each can be read.</summary>
internal static class Examples
{
    public static IReadOnlyDictionary<string, string[]> ByCommand { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["endpoint"] =
        [
            "ses-verify endpoint eu-west-1",
            "ses-verify endpoint email-smtp.eu-west-1.amazonaws.com:587 --format html -o report.html",
            "ses-verify endpoint https://email.eu-west-1.amazonaws.com",
            "ses-verify endpoint smtps://mail.example.com:4465 --ca root.pem --connections 8",
            "ses-verify endpoint eu-west-1 --proxy socks5://localhost:1080 --format junit -o ses.xml",
        ],
        ["receiver"] =
        [
            "ses-verify receiver example.com example.org",
            "ses-verify receiver --file customers.txt --results out.jsonl --resume",
            "ses-verify receiver --file customers.txt --results part2.jsonl --shard 2/8",
            "ses-verify receiver example.com --edition 2018-02 --format json",
        ],
        ["scan"] = ["ses-verify scan .", "ses-verify scan Shop.sln --format sarif -o ses.sarif", "ses-verify scan src/Mailer.cs --smtp-hosts mail.example.com"],
        ["config"] = ["ses-verify config deploy/", "ses-verify config appsettings.json --fix --dry-run", "ses-verify config . --fix"],
        ["password"] = ["AWS_SECRET_ACCESS_KEY=… ses-verify password --region eu-west-1", "pass show ses/secret | ses-verify password --region us-east-1"],
        ["explain"] = ["ses-verify explain SESA102", "ses-verify explain starttls-missing", "ses-verify explain"],
        ["demo"] = ["ses-verify demo", "ses-verify demo --format html -o demo.html", "ses-verify demo --serve"],
        ["completion"] = ["ses-verify completion bash >> ~/.bashrc", "ses-verify completion pwsh >> $PROFILE"],
    };
}
