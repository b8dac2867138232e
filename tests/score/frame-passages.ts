import type { FrameId } from '../../lib/lexicon/frames.ts';

/** Short passages in the manner of news, written for this project, by the frame that they are about most. */
export const PASSAGES: Readonly<Record<FrameId, readonly string[]>> = {
  economic: [
    'Inflation fell to three percent in May, the statistics office said. Wages rose faster than prices for the first time in two years, and investors now expect the central bank to cut interest rates in autumn.',
    'The tariff will cost carmakers about four billion dollars a year. Economists warn of layoffs among suppliers and of higher prices for consumers.',
    'The town lost its largest employer when the mill closed. Tax revenue has dropped by a third, unemployment has doubled, and small businesses along the river report falling profits.',
  ],
  capacity: [
    'The clinics have run out of gloves, and two wings stand empty because of a staff shortage. The backlog has grown to nine months, and managers say that the service is stretched thin.',
    'Reservoirs hold a fifth of their capacity. Engineers doubt that the water supply will last until October, and fuel supplies for the pumps are insufficient.',
    'The fire service is understaffed and its equipment is old. Without additional resources, the chief said, the remaining manpower cannot cope with a second blaze; stockpiles of foam are depleted.',
  ],
  morality: [
    'The bishop called the practice a sin and urged the faithful to repent. To look away, he said in his sermon, would be shameful; conscience and the gospel leave no choice.',
    'It is immoral to profit from grief, the essay argues. Decency is a duty, and those who lied to the widows betrayed it with a hypocrisy that is hard to forgive.',
    'Theologians disagree on whether the vow is sacred. Some find it virtuous to keep silent; others call silence a moral failing, and cite the Bible on mercy and forgiveness.',
  ],
  fairness: [
    'Women in the department earn a fifth less than men for the same work, the study found. The union speaks of discrimination and asks for equal pay and equal treatment in promotion.',
    'The report describes racial disparities in school discipline. Black pupils were suspended three times as often, a double standard that parents call racist and unjust.',
    'Campaigners for gay rights said that the exemption would let landlords discriminate against transgender tenants, and that equality means nothing where prejudice is written into leases.',
  ],
  legality: [
    'The Supreme Court struck down the statute in a ruling on Monday. The justices held that it violates the constitution, and sent the lawsuit back to the appeals court.',
    'Lawyers for the plaintiffs asked a federal judge for an injunction. The complaint alleges that the order is unconstitutional and denies due process.',
    'The attorney general declined to appeal. Legal scholars said that the precedent narrows the jurisdiction of state courts, and that litigation over the amendment will go on.',
  ],
  policy: [
    'The ministry proposed an overhaul of the licensing rules. The reform would replace the moratorium with stricter regulations, and a pilot program would test them before they are rolled out.',
    'Policymakers are split over the initiative. Its guidelines are voluntary, and a think tank found the policy ineffective; it recommends new regulations and a comprehensive regulatory framework.',
    'The bill would repeal the subsidy and close the loophole. Supporters of the legislation say that the present policy is a failure and that the restrictions are unworkable.',
  ],
  crime: [
    'Police arrested a suspect in the murder of two shopkeepers. Detectives found the stolen goods in his flat, and he was charged with robbery and homicide.',
    'The former treasurer pleaded guilty to bribery and money laundering. Prosecutors asked for a prison sentence of six years; two accomplices are still fugitives.',
    'A burglar who broke into eleven houses was convicted on Friday. He had a criminal record, was caught at the crime scene, and was jailed for theft.',
  ],
  security: [
    'Missiles struck the port before dawn, and troops moved toward the frontier. The defense minister said that armed forces were on high alert after the invasion of the islands.',
    'The militants drove an explosive device into the barracks. The terrorist group has carried out airfield raids before, and soldiers now patrol the border with armored vehicles.',
    'Intelligence agencies warned of a cyberattack on the power stations. National security officials fear espionage by a hostile military.',
  ],
  health: [
    'Three more patients have died of the virus, the hospital said. Doctors are testing a vaccine, and nurses have been told to watch for fever and other symptoms of infection.',
    'Measles is back in the valley. Public health officials counted forty infections in a week and urged parents to have children vaccinated.',
    'The medication lowers the risk of a stroke, but patients reported nausea and headaches. Physicians should review the dose, the medical journal said, above all after surgery.',
  ],
  'quality-of-life': [
    'Families on the hill have lived without electricity for nine days. Neighbors cook together in the schoolyard, and the power outage has upended daily life in the village.',
    'Rents have risen so far that teachers commute two hours. Residents say that the neighborhood is losing its families, and that affordable housing would bring back some peace of mind.',
    'Since the bridge closed, commuters sit in traffic for an hour each way. Parents see their children less, pensioners feel lonely, and homeowners speak of a lower quality of life.',
  ],
  culture: [
    'The festival keeps alive the songs and customs of the islanders. Elders teach the native language to children, so that the heritage of their ancestors is not lost.',
    'For many villagers the procession is part of their identity. Its rituals and folklore go back to a tribal tradition older than the state.',
    'Should newcomers assimilate, or may each ethnic group keep its own traditions? The essay defends multiculturalism and a national identity with more than one mother tongue.',
  ],
  'public-opinion': [
    'A new poll finds that most Americans oppose the pipeline. Approval ratings for the plan have dropped since spring, according to a survey of 900 respondents.',
    'Tens of thousands of protesters took to the streets on Sunday. The demonstrators handed over a petition, and the outcry on social media went viral.',
    'Public opinion has turned, pollsters say. The referendum drew a high turnout, and popular support for the tunnel now stands at sixty percent of those polled.',
  ],
  political: [
    'Republicans hope to win back the Senate in the midterms. Democrats have found a candidate with money, and the campaign for governor is the closest in years.',
    'The prime minister lost a vote of no confidence after his coalition partners left. Opposition leaders called for an early election, and backbenchers look for another party leader.',
    'The senator denied any partisan motive for the filibuster. Lobbyists had met her staffers, and a lawmaker of her own party called it a political ploy before the primaries.',
  ],
  external: [
    'The foreign ministers met in Brussels to save the treaty. Diplomats said that Iran and the European Union are close to an accord on sanctions.',
    'The embassy was closed and the ambassador called home. Relations between the two neighboring countries have not been so cold since the summit, and allies abroad are worried.',
    'At the United Nations, delegates from Japan and Brazil asked the international community for a peace deal. The State Department wants diplomacy before sanctions.',
  ],
};
