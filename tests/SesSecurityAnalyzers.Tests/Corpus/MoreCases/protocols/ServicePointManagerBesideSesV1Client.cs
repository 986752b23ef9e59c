// uses: aws
using System.Net;
using Amazon;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

SetUpNetwork();

using var ses = new AmazonSimpleEmailServiceClient(RegionEndpoint.USWest2);
foreach (var line in File.ReadLines(args[0]))
{
    var parts = line.Split(';');
    var response = await ses.SendEmailAsync(new SendEmailRequest(
        "billing@example.com",
        new Destination([parts[0]]),
        new Message(new Content(parts[1]), new Body(new Content(parts[2])))));
    Console.WriteLine($"{parts[0]} {response.MessageId}");
}

static void SetUpNetwork()
{
    ServicePointManager.DefaultConnectionLimit = 50;
    ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12; //~ SESA203
}
