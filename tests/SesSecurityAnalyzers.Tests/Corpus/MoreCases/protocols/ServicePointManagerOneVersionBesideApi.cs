// uses: aws
using System.Net;
using Amazon;
using Amazon.SimpleEmail;

namespace Portal.Api;

public static class Program
{
    public static IAmazonSimpleEmailService Start()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12; //~ SESA203
        return new AmazonSimpleEmailServiceClient(RegionEndpoint.EUWest1);
    }
}
